/** What the command line says: help, usage errors, the text output, progress. Settings rows are here too. */
export const cli = {
  'cli.help.main': `tenken（点検）: 地域再生計画などの KPI 表・事業費・交付金の数値を検算します。

使い方:
  tenken check  ファイル…                      点検して結果を表示する
  tenken report ファイル -o 出力.xlsx          もとのブックの写しに報告シートを加える
  tenken batch  フォルダー… -o 出力フォルダー  多くのファイルをまとめて点検する
  tenken diff   旧ファイル 新ファイル          計画の二つの版を比べる
  tenken actuals split|merge ファイル …        実績入力シートを担当課ごとに分ける、戻す
  tenken rules                                 点検項目の一覧

共通の指定:
  --lang ja|en     表示の言語（指定がなければ日本語）
  -h, --help       使い方（tenken check --help のように、命令ごとにも表示できます）
  -V, --version    版

終了コード: 0 要修正なし、1 要修正あり、2 使い方の誤り、または読めないファイルあり
（diff は 0 違いなし、1 違いあり）
もとのファイルには書き込みません。通信は行いません。
English: tenken --help --lang en`,
  'cli.help.check': `使い方: tenken check ファイル… [指定]

ブック（.xlsx、.xlsm）を点検し、結果を標準出力に書きます。

  --format text|json|csv|html
                           出力の形式（指定がなければ text）。csv は Excel で開ける一覧、
                           html は印刷もできる 1 枚のページ
  --baseline ファイル.json 前回の --format json の出力。前回より後に増えた確認事項だけを示し、
                           終了コードもそれで決める
  --as-of 年-月-日         点検の基準日（指定がなければ今日）。例: 2025-04-01
  --preset default|strict  点検項目の組。strict は試行中の項目も点検する
  --settings ファイル.json 設定ファイル（書き方は docs/settings.schema.json）
  --lang ja|en             表示の言語

終了コード: 0 要修正なし、1 要修正あり、2 使い方の誤り、または読めないファイルあり`,
  'cli.help.report': `使い方: tenken report ファイル -o 出力.xlsx [指定]

もとのブックの写しに報告シートを加えて書き出します。もとのファイルは変わりません。

  -o, --output 出力.xlsx   書き出す先（もとのファイルと同じ拡張子）
  --sheets 名前,…          加えるシート: findings（点検結果）、achievement（達成状況）、
                           variance（差異分析）、grant（交付金算定）。指定がなければこの4つ。
                           ほかに actuals（実績入力）、publication（公表資料）、
                           settings（点検設定）。入力済みの内容は残ります
  --html                   ブックの代わりに公表用のページ（出力.html）を書き出す
  --format text|json       点検の結果を標準出力にも書く
  --as-of 年-月-日         点検の基準日（指定がなければ今日）
  --baseline ファイル.json 前回の --format json の出力。点検記録の新規・解消・継続をこれと比べて
                           数え、標準出力と終了コードは前回より後に増えた確認事項だけとする
  --preset default|strict  点検項目の組
  --settings ファイル.json 設定ファイル
  --lang ja|en             表示と報告シートの言語

終了コード: 0 要修正なし、1 要修正あり、2 使い方の誤り、または読み書きできない`,
  'cli.help.batch': `使い方: tenken batch ファイルまたはフォルダー… -o 出力フォルダー [指定]

フォルダーの中（下の階層も）のブックと、「計画/*.xlsx」のような形で指定したブックを順に点検し、
出力フォルダーに findings.jsonl、findings.csv（Excel で開けます）と、全ファイルをまとめた summary.xlsx
（ファイル別、点検項目別、確認事項一覧）を書き出します。

  -o, --output フォルダー  書き出す先（なければ作る）
  --jobs 数                同時に点検する数（指定がなければ 1。結果の順は変わりません）
  --as-of 年-月-日         点検の基準日（指定がなければ今日）
  --preset default|strict  点検項目の組
  --settings ファイル.json 設定ファイル
  --lang ja|en             表示と結果の言語

終了コード: 0 要修正なし、1 要修正あり、2 使い方の誤り、または読めないファイルあり`,
  'cli.help.diff': `使い方: tenken diff 旧ファイル[#シート] 新ファイル[#シート] [--format text|json] [--lang ja|en]

計画の二つの版（.xlsx、.xlsm）を比べ、指標の追加・削除・名称変更、目標値・基準値・単位、事業費、交付金の
変更を、差とセルを添えて標準出力に書きます。一つのブックに計画が二つ以上あれば、名称の同じ計画どうしを比べます。
計画の延長で最終目標が途中の目標になったときは、食い違いとせず、そう表示します。実績値は比べません。
ファイル名に #シート名 を付けると、そのシートだけを比べます（例: 計画.xlsx#当初 計画.xlsx#変更後）。

  --format text|json       出力の形式（指定がなければ text。json の書き方は docs/diff.schema.json）
  --lang ja|en             表示の言語

終了コード: 0 違いなし、1 違いあり、2 使い方の誤り、または読めないファイルあり`,
  'cli.help.actuals': `使い方: tenken actuals split ファイル -o フォルダー [指定]
        tenken actuals merge ファイル 提出ファイル… -o 出力.xlsx [指定]

split は実績入力シートを担当課ごとのファイルに分けます（その課の指標だけ。そのまま入力できます）。
merge は各課が入力したファイルを、隠れた番号を頼りに実績入力シートへ戻します。並べ替えや改名をしても戻ります。
配付後に書き換えられた欄だけを取り込み、食い違いがあれば元の記載を残して、両方の値とファイル名を示します。
未提出の課、未入力の年度、配付後に変わった目標値も示します。読み込んだファイルは変わりません。

  -o, --output             split は書き出すフォルダー、merge は書き出すファイル
  --as-of 年-月-日         基準日（指定がなければ今日）
  --settings ファイル.json 設定ファイル
  --lang ja|en             表示の言語

終了コード: 0 正常、1 食い違いあり（merge）、2 使い方の誤り、または読み書きできないファイルあり`,
  'cli.help.rules': `使い方: tenken rules [--format text|json] [--lang ja|en]

点検項目の一覧を表示します。`,

  'cli.usage.no-command': '命令（check、report、batch、diff、actuals、rules）を指定してください。',
  'cli.usage.unknown-command':
    '「{command}」という命令はありません。check、report、batch、diff、actuals、rules のどれかを指定してください。',
  'cli.usage.not-yet': '{what} は、まだ使えません。今後の版で使えるようになります。',
  'cli.usage.no-file': '点検するファイルを指定してください。例: tenken {command} 計画.xlsx',
  'cli.usage.one-file':
    'ファイルは 1 つだけ指定してください（余分な指定: {extra}）。まとめて点検するときは batch をお使いください。',
  'cli.usage.two-files': '旧版と新版のファイルを指定してください。例: tenken diff 旧.xlsx 新.xlsx',
  'cli.usage.no-sheet': '「{path}」に「{sheet}」というシートはありません（あるシート: {sheets}）。',
  'cli.usage.no-third': 'diff で比べるファイルは二つです（余分な指定: {extra}）。',
  'cli.usage.no-argument': '{command} にファイルの指定は要りません（余分な指定: {extra}）。',
  'cli.usage.unknown-option': '「{option}」という指定はありません。',
  'cli.usage.takes-no-value': '「{option}」に値は付けられません。',
  'cli.usage.needs-value': '「{option}」の後に値を書いてください。',
  'cli.usage.option-of-other-command': '{command} では「{option}」を使えません。',
  'cli.usage.choice': '「{option}」の値「{value}」は使えません。次のどれかを指定してください: {choices}',
  'cli.usage.day': '「--as-of」の値「{value}」は日付として読めません。2025-04-01 のように書いてください。',
  'cli.usage.jobs': '「--jobs」の値「{value}」は使えません。1 から 999 までの整数を指定してください。',
  'cli.usage.no-output': '書き出す先を -o で指定してください（{command}）。',
  'cli.usage.output-is-folder': '書き出す先がフォルダーです。ファイル名まで指定してください。',
  'cli.usage.output-not-folder': '書き出す先は、ファイルではなくフォルダーを指定してください。',
  'cli.usage.page-extension': '「--html」を付けるときは、書き出す先の名前を .html で終えてください。',
  'cli.usage.page-sheets': '「--html」ではシートを書き出しません。「--sheets」を外してください。',
  'cli.usage.output-extension':
    '書き出す先の拡張子を、もとのブックと同じ「{extension}」にしてください。違う拡張子では Excel で開けません。',
  'cli.usage.see-help': '使い方は「{command}」で表示できます。',

  'cli.settings.unreadable': '設定ファイルを読み取れません。ファイル名と、読み取りの権限をお確かめください。',
  'cli.settings.not-json':
    '設定ファイルが JSON の書式になっていません。かっこや「,」の過不足をお確かめください。',
  'cli.settings.not-rows':
    '設定ファイルは、category・target・item・value・note を持つ行の並び（配列）にしてください。書き方は docs/settings.schema.json にあります。',
  'cli.settings.row': '{row} 行目: {problem}',
  'cli.settings.row-shape':
    'category・item・value（文字列）が要ります。使える名前は category、target、item、value、note です。',

  'cli.baseline.unreadable':
    '前回の点検結果（--baseline）を読み取れません。ファイル名と、読み取りの権限をお確かめください。',
  'cli.baseline.not-json':
    '前回の点検結果（--baseline）が JSON の書式になっていません。tenken check ファイル… --format json の出力をそのまま保存したファイルを指定してください。',
  'cli.baseline.other':
    '前回の点検結果（--baseline）が、tenken の出力ではありません。tenken check ファイル… --format json の出力をそのまま保存したファイルを指定してください。',
  'cli.baseline.version':
    '前回の点検結果（--baseline）の schemaVersion（{version}）は、この版では読めません。この版の tenken check ファイル… --format json で作り直してください。',
  'cli.baseline.shape':
    '前回の点検結果（--baseline）の {where} が欠けているか、書き換えられています。tenken check ファイル… --format json で作り直してください。',
  'cli.baseline.since': '前回の点検から: {counts}',
  'cli.baseline.file': '{path}: {counts}',

  'cli.failure': '{path}: {message}',
  'cli.head.plan': '計画',
  'cli.head.municipalities': '自治体',
  'cli.head.years': '年度',
  'cli.head.read': '読取り',
  'cli.head.contents': '内容',
  'cli.head.unnamed': '（名称の記載なし）',
  'cli.head.sheets':
    'シート {sheets}、セル {cells}、数値セル {numeric}（うち読取り {read}、対象外 {ignored}、要確認 {warned}）',
  'cli.head.table': '{kind}（{layout}） {place}',
  'cli.head.indicators': '指標 {count}',
  'cli.head.indicators-copied': '指標 {count}（表の写し {tables}）',
  'cli.head.statements': '本文の記載 {cells}',
  'cli.head.figures': '金額 {count}',
  'cli.head.grants': '交付金の計算 {count}',
  'cli.table.kpi': 'KPI 表',
  'cli.table.cost': '事業費の表',
  'cli.table.result': '実績・評価の表',
  'cli.table.text': '本文の記載',
  'cli.layout.cost-years': '年度別',
  'cli.layout.cost-items': '項目別',
  'cli.layout.cost-members': '自治体別',
  'cli.layout.cost-funding': '財源別',
  'cli.layout.cost-budget': '予算・決算',
  'cli.layout.sentence': '文中の数値',
  'cli.finding.computed': '計算値 {value}',
  'cli.finding.printed': '記載値 {value}',
  'cli.finding.figures': '数値',
  'cli.finding.computation': '計算',
  'cli.finding.why': '理由',
  'cli.finding.todo': '対応',
  'cli.finding.related': '関連',
  'cli.finding.related-cells': '{role} {cells}',
  'cli.finding.rule': '点検項目',
  'cli.finding.accepted': '確認済',
  'cli.finding.accepted-by': '{reason}（{by}、{at}）',
  'cli.section.findings': '確認事項 {sheet}',
  'cli.section.grants': '交付金の算定',
  'cli.section.indicators': '指標',
  'cli.section.warnings': '読取りの注意',
  'cli.warnings.more': '（同じ注意がほかに {count} 件。--format json で全件）',
  'cli.indicator.targets': '目標',
  'cli.indicator.baseline': '基準値',
  'cli.indicator.actuals': '実績',
  'cli.indicator.result': '判定',
  'cli.indicator.year': '{value}（{year}）',
  'cli.indicator.years': '{values}（{years}）',
  'cli.indicator.end-level': '{values}、到達水準 {level}',
  'cli.indicator.not-set': '記載なし',
  'cli.indicator.ratio': '達成率 {rate}',
  'cli.indicator.progress': '進捗率 {rate}',
  'cli.indicator.grade': '評価 {grade}',
  'cli.indicator.interim': '中間',
  'cli.indicator.judged': '{state}（{details}）',
  'cli.basis.level': '水準',
  'cli.basis.increment': '年度ごとの増加分',
  'cli.basis.unknown': '水準か増加分か記載なし',
  'cli.direction.increase': '増加が目標',
  'cli.direction.decrease': '減少が目標',
  'cli.direction.maintain': '維持が目標',
  'cli.direction.unknown': '方向の記載なし',
  'cli.grant.whole-plan': '計画全体',
  'cli.grant.whole-period': '計画期間計',
  'cli.grant.by-plan':
    '計画書の記載による交付金充当予定額（{period}） {computed} ＝ {base} {amount} × {rate}',
  'cli.grant.computed': '交付金（{period}） {computed} ＝ {base} {amount} × {rate}',
  'cli.grant.base.eligible': '交付対象事業費',
  'cli.grant.base.total-by-plan-sentence': '総事業費',
  'cli.grant.base.total-assumed': '総事業費',
  'cli.grant.assumed':
    '対象外経費の記載がないため総事業費を交付対象事業費とみなした計算で、交付決定額ではありません。',
  'cli.grant.agrees': '記載の交付金 {printed} と一致します。',
  'cli.grant.above': '記載の交付金 {printed} は計算値を {difference} 上回ります。',
  'cli.grant.below': '記載の交付金 {printed} は計算値を {difference} 下回ります。',
  'cli.grant.not-stated': '交付金の額の記載はありません。',
  'cli.grant.in-routes': '交付金は、直接交付分 {direct} と都道府県経由分 {via} に分けて記載されています。',
  'cli.grant.no-rate': '補助率の記載なし。',
  'cli.grant.no-rate-printed': '補助率の記載なし。記載の交付金は {printed}。',
  'cli.grant.and-trial': '{stated}{trial}',
  'cli.grant.if-rate': '{trialRate} とした場合の試算 {computed}（{base} {amount} × {rate}、{period}）。',
  'cli.grant.sum': '合算（参考）',
  'cli.grant.sum-text': '{computed} ／ {base} {amount}',
  'cli.grant.sum-not-printed': '計画書に合計の記載はありません。',
  'cli.grant.cell': '（{cell}）',
  'cli.count.summary': '要修正 {errors} 件、要確認 {warnings} 件、参考 {infos} 件',
  'cli.count.none': '確認事項 0 件（{what}を点検しました）',
  'cli.count.nothing': '確認事項 0 件（点検できる記載が見つからなかったため、何も点検していません）',
  'cli.count.accepted': '{summary}（ほかに確認済 {accepted} 件）',
  'cli.count.what': '{numeric} 個の数値、{tables} 個の表、{indicators} 個の指標、{figures} 個の金額',
  'cli.count.files': '全 {files} ファイル: {summary}',
  'cli.count.files-failed': '全 {files} ファイル（うち {failed} ファイルは読み取れません）: {summary}',

  'cli.report.page-written': '{path} に書き出しました。',
  'cli.usage.actuals-action': 'actuals の後に split または merge を指定してください（指定: {action}）。',
  'cli.usage.no-part': '取り込むファイルを1つ以上指定してください。',
  'cli.actuals.no-sheet':
    '実績入力シートがありません。先に tenken report ファイル -o 出力.xlsx --sheets actuals で作成してください。',
  'cli.actuals.no-section':
    '担当課がどの指標にも入力されていません。実績入力シートの「担当課」を入力してください。',
  'cli.actuals.no-part': '実績入力シートを読み取れないため、取り込めませんでした。',
  'cli.actuals.without-section': '担当課未記入',
  'cli.actuals.part-written': '{path} に書き出しました（{section}、指標{count}件）。',
  'cli.actuals.merged': '{path} に書き出しました（ファイル{parts}件から{count}か所を取り込み）。',
  'cli.actuals.not-submitted': '未提出: {section} 指標{count}件（{labels}）',
  'cli.actuals.open': '未入力: 「{label}」{year}（{file}）',
  'cli.actuals.conflict':
    '食い違い: 「{label}」{year} {field}: {kept}（{keptFrom}）を残しました。{other}（{otherFrom}）は履歴に記載しました。',
  'cli.actuals.conflict-word': '不採用: {file}',
  'cli.actuals.target': '目標値の変更: 「{label}」{year}: 配付時 {before} → 現在 {now}（{file}）',
  'cli.actuals.column': '取り込まなかった列: 「{header}」（{file}。ファイルには残っています）',
  'cli.actuals.blank': '（空欄）',
  'cli.actuals.workbook': '元のブック',
  'cli.actuals.field.actual': '実績値',
  'cli.actuals.field.status': '区分・理由',
  'cli.actuals.field.date': '確認日',
  'cli.actuals.field.section': '担当課',
  'cli.actuals.field.source': '出典・算定方法',
  'cli.actuals.field.remark': '備考',
  'cli.report.written': '{path} に書き出しました（{sheets}）。',
  'cli.batch.progress': '[{done}/{files}] {path}: {outcome}',
  'cli.batch.missing': 'あてはまるファイルがありません。ファイル名とフォルダーをお確かめください。',
  'cli.batch.closed': 'フォルダーの中を見られません。読み取りの権限をお確かめください。',
  'cli.batch.empty': '点検するブック（.xlsx、.xlsm）が見つかりませんでした。',
  'cli.batch.skipped':
    '編集中の一時ファイルなど {count} 件を除きました（名前が「~$」や「._」で始まるもの）。',
  'cli.batch.written': '{path} に書き出しました。',
  'cli.csv.path': 'ファイル',
  'cli.csv.kind': '種類',
  'cli.csv.severity': '重要度',
  'cli.csv.code': '項目',
  'cli.csv.sheet': 'シート',
  'cli.csv.cell': 'セル',
  'cli.csv.what': '内容',
  'cli.csv.why': '理由',
  'cli.csv.todo': '対応',
  'cli.csv.expected': '計算値',
  'cli.csv.printed': '記載値',
  'cli.csv.unit': '単位',
  'cli.csv.computation': '計算',
  'cli.csv.reason': '確認済（理由）',
  'cli.csv.by': '確認済（氏名）',
  'cli.csv.at': '確認済（日付）',
  'cli.csv.fingerprint': '識別子',
  'cli.csv.kind.finding': '確認事項',
  'cli.csv.kind.warning': '読取りの注意',
  'cli.csv.kind.file': '読み取れないファイル',
  'cli.rules.preset.strict': '厳格のみ',
  'cli.rules.fixable': '修正案あり',
  'cli.rules.count': '{count} 項目',
} as const;
