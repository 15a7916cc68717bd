/** What reading says about a workbook: nothing that looks like a figure is dropped silently. */
export const warnings = {
  'warning.nothing-read':
    'KPI の表や事業費の記載が見つからず、点検できませんでした。指標名と年度の見出しがある表が含まれているかをお確かめください。',
  'warning.figure-not-placed':
    '数値らしい記載が{count}件ありますが、どの項目の数値か分からず、点検に含めていません（{range}）。見出しや項目名をお確かめください。',
  'warning.figure-unreadable':
    '一つの数値として読み取れない記載です: 「{text}」。一つのセルに一つの数値を入力してください。',
  'warning.baseline-or-actual':
    '見出し「{text}」は、基準値にも実績値にも使われる言葉です。ここでは{taken}として読み取りました。違う場合は見出しを書き換えてください。',
  'warning.direction-assumed':
    '指標「{label}」は、増えるほどよいのか減るほどよいのかが記載から分からないため、増えるほどよいものとして扱いました。違う場合は設定で指定してください。',
  'warning.rate-was-date':
    '補助率のセルが日付になっています。入力された「{text}」を分数と読み取りました。セルの書式を文字列にしてから入力し直してください。',
  'warning.year-unclear':
    '「{text}」は年度か暦年かが分からないため、年度に結び付けていません。「年度」や「月末」を書き添えてください。',
  'warning.first-year-inferred':
    '計画の最初の年度が書かれていないため、{year}を最初の年度と推定しました。違う場合は設定で指定してください。',
  'warning.column-unknown':
    '見出し「{text}」の列が何を表すか分からないため、点検に含めていません。見出しをお確かめください。',
  'warning.kpi-sentence-unclear':
    '「{text}」は目標を述べた文のようですが、指標名・基準値・目標値・年度の組み合わせを一つに決められないため、読み取っていません。表に書くか、1文に1指標で書いてください。',
  'warning.continuation-unclear':
    '項目名のない表があります。直前の表の続きかどうかを決められないため、点検に含めていません。',
  'warning.value-withheld':
    '「{text}」は秘匿または不詳の記号のため、数値として扱っていません。この数値を含む合計は検算できません。',
  'warning.plans-in-one-workbook':
    '一つのブックに{count}件の計画の名称があります。計画ごとに分けて読み取りました。',
  'warning.actual-entered-differs':
    '指標「{label}」{year}の実績は、実績入力シートでは「{entered}」、計画の表（{place}）では{printed}です。実績入力シートの記載を使いました。どちらが正しいかをお確かめください。',
  'warning.actual-entry-unreadable':
    '指標「{label}」の実績「{text}」は、一つの数値として読み取れません。数値だけを入力し、値がない場合は隣の列で理由を選んでください。',
  'warning.actual-row-renamed':
    '実績入力シートの「{before}」の記載は、指標「{label}」のものとして扱いました（数値が同じか、同じ位置にあって名称がよく似ています）。違う場合は書き直してください。',
  'warning.actual-row-without-indicator':
    '実績入力シートの「{label}」に当たる指標が計画の表にありません。記載は残してありますが、点検には使っていません。',
  'warning.actuals-sheet-unreadable':
    '実績入力シートの隠れた見出し行（tenken.field: で始まる行）が失われたため、シートの内容を読み取れません。行を元に戻すか、以前のファイルのシートを使ってください。',
  'warning.sheet-stale':
    'シート「{sheet}」は計画より古くなっています（{cells}）。計算式では追随できない変更があるため、シートを作成し直してください。',
  'warning.settings-header':
    '点検設定のシートに見出し行（区分・対象・項目・値・メモ）が見つからないため、設定を読み取っていません。見出し行を元に戻してください。',
  'warning.settings-category': '点検設定の区分「{value}」はありません。使える区分: {choices}',
  'warning.settings-item': '点検設定の区分「{category}」に項目「{value}」はありません。使える項目: {choices}',
  'warning.settings-target': '点検設定の区分「{category}」の行には、対象が要ります。',
  'warning.settings-rule':
    '「{value}」という点検項目はありません。点検項目の記号は tenken rules で確かめられます。',
  'warning.settings-value': '点検設定の項目「{item}」に値「{value}」は使えません。使える値（例）: {choices}',
  'warning.settings-note': '点検設定の項目「{item}」には理由（メモ）が要ります。',
  'warning.settings-reason-empty':
    '確認済の理由（メモ）がありません。理由のない確認済は使わず、指摘を残します。',
  'warning.settings-reason-says-nothing':
    '確認済の理由（メモ）から、なぜ直さなくてよいのかが分かりません。根拠（要綱、協定、端数の扱いなど）を書いてください。それまでは指摘を残します。',
  'warning.settings-reason-too-short':
    '確認済の理由（メモ）が短すぎて、後で見る人に伝わりません。もう少し詳しく書いてください。それまでは指摘を残します。',
  'warning.settings-by':
    '確認済の行に氏名がありません。氏名の列に書くか、点検者の氏名を設定してください。それまでは指摘を残します。',
  'warning.settings-at':
    '確認済の行の日付「{value}」を読み取れません。2026-04-01 のように書いてください。それまでは指摘を残します。',
  'warning.settings-fingerprint':
    '確認済の対象「{value}」は指摘の番号（16桁の英数字）ではありません。番号は点検結果の JSON や点検設定にあります。',
  'warning.settings-programme-without-rate':
    '交付金の定義に補助率がないため、この定義は使っていません。項目「補助率の種類」の行を加えてください。',
  'warning.settings-unused':
    '点検設定の対象「{value}」に当たるものがこのブックに見つからないため、この行は使われていません。名前の違いをお確かめください。',
  'warning.acceptance-lapsed':
    '確認済（理由: {reason}、{by}、{at}）は、数値が「{before}」から「{after}」に変わったため効力を失いました。改めてお確かめください。',
} as const;
