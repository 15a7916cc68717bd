/** What the workbench says around the grid and the pane. */
export const workbench = {
  'workbench.title': '{changed}{file} - Tenken 点検',
  'workbench.changed': '（未保存）',
  'workbench.bar': 'ファイル',
  'workbench.open': '開く',
  'workbench.open.hint':
    'このパソコンの .xlsx / .xlsm ファイルを開きます。ここへドロップしても開けます（Ctrl+O）。',
  'workbench.save': '保存',
  'workbench.save.hint': '変更したファイルをダウンロードします。もとのファイルは変わりません（Ctrl+S）。',
  'workbench.samples': 'サンプル',
  'workbench.samples.choose': 'サンプルを選ぶ',
  'workbench.sample.tsuyama-typed': '津山市・新庄村（表）',
  'workbench.sample.tsuyama-pasted': '津山市・新庄村（貼り付け）',
  'workbench.sample.kitami-typed': '北見市（表）',
  'workbench.sample.kitami-pasted': '北見市（貼り付け）',
  'workbench.sample.sagamihara-typed': '相模原市（表）',
  'workbench.sample.sagamihara-pasted': '相模原市（貼り付け）',
  'workbench.language': 'English',
  'workbench.private': 'ファイルはこのブラウザーの中だけで処理し、どこにも送信しません。',
  'workbench.grid': '表（F6 キーで作業ウィンドウへ）',
  'workbench.drop': 'ここにドロップして開く',
  'workbench.loading.reading': '{file} を読み取っています…',
  'workbench.loading.grid': '表を準備しています…',
  'workbench.loading.cells': '表に並べています…（{done} / {total} セル）',
  'workbench.saving': '保存するファイルを作っています…',
  'workbench.saved': '{file} をダウンロードしました。もとのファイルは変わりません。',
  'workbench.notice.close': 'お知らせを閉じる',
  'workbench.leave': '保存していない変更があります。保存せずに別のファイルを開きますか。',
  'workbench.failed': '「{file}」を開けませんでした。{reason}いま開いているブックはそのままです。',
  'workbench.failed.sample':
    'サンプルを取得できませんでした。ページを置いたサーバーにつながるかをお確かめください。',
  'workbench.failed.save':
    '保存するファイルを作れませんでした。お手数ですが、次の内容を開発者にお知らせください: {detail}',
  'workbench.failed.grid': '表を表示できませんでした。点検と保存はこのままできます。詳細: {detail}',
  'workbench.kept': 'この表では見えないもの（{things}）もファイルには残り、保存しても失われません。',
  'workbench.kept.count': '{thing} {count}',
  'workbench.kept.charts': 'グラフ',
  'workbench.kept.pictures': '画像',
  'workbench.kept.comments': 'コメント',
  'workbench.kept.pivot-tables': 'ピボットテーブル',
  'workbench.kept.macros': 'マクロ',
  'workbench.kept.conditional-formats': '条件付き書式',
  'workbench.kept.validations': '入力規則',
  'workbench.kept.external-links': 'ほかのブックへのリンク',
  'workbench.banned.structure':
    '行や列の挿入・削除・非表示は、この画面ではできません。Excel か LibreOffice で行ってから開いてください。',
  'workbench.banned.sheets':
    'シートの追加・削除・名前や順序の変更は、この画面ではできません。Excel か LibreOffice で行ってから開いてください。',
  'workbench.banned.format':
    '文字や罫線などの書式の変更とセルの結合は、この画面ではできません。値・数式・表示形式だけを変更できます。',
  'workbench.banned.move':
    'セルの移動（切り取って貼り付け・ドラッグ）は、この画面ではできません。コピーして貼り付けてから、もとのセルを消してください。',
  'workbench.banned.other': 'その操作は保存するファイルに残せないため、この画面ではできません。',
  'workbench.refused.protected-sheet':
    '{cell} は保護されたシートのセルのため、変更できません。入力できるセルを選んでください。',
  'workbench.refused.array-formula': '{cell} は配列数式の一部のため、この画面では変更できません。',
  'workbench.refused.table-header': '{cell} はテーブルの見出しのため、この画面では変更できません。',
  'workbench.refused.pivot-table': '{cell} はピボットテーブルの一部のため、変更できません。',
  'workbench.refused.inside-merge': '{cell} は結合されたセルの中にあるため、変更できません。',
  'workbench.refused.too-long': '{cell} に入れる内容が長すぎます。',
  'workbench.refused.no-such-sheet': '{cell} のシートはこのブックにありません。',
  'workbench.refused.busy': 'シートを書き込んでいます。終わってから、もう一度入力してください。',
  'workbench.refused.formula':
    '{cell} の数式は、保存するファイルに書けない形のため受け付けませんでした。かっこや引用符の閉じ忘れがないか、複数のセルに結果が広がる関数でないかをお確かめください。',
  'workbench.view-only':
    '列の幅と行の高さは、この画面での見え方だけが変わります。ファイルには保存されません。',
  'workbench.not-calculated':
    '{cells} の数式は、この画面では計算できません。前の結果のまま表示と点検を続けます。Excel で開くと計算されます。',
  'workbench.failure.unknown': '思いがけない不具合です: {detail}',
} as const;
