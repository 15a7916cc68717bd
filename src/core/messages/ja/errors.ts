/** Why a file could not be read or written, and what to do about it. */
export const errors = {
  'error.not-found':
    'ファイルが見つかりません: {path}。ファイル名とフォルダーをお確かめのうえ、もう一度お試しください。',
  'error.not-readable':
    'ファイルを開けませんでした: {path}。ほかのプログラムで開いていないか、読み取りの権限があるかをお確かめください。',
  'error.not-a-workbook':
    'Excel ブック（.xlsx／.xlsm）ではないようです: {path}。Excel で開き、「Excel ブック (*.xlsx)」として保存し直してからお試しください。',
  'error.encrypted':
    'パスワードで保護されたブックのため、読み取れません: {path}。Excel で開いてパスワードを解除し、別名で保存してからお試しください。',
  'error.legacy-xls':
    '古い形式（.xls）のブックのため、読み取れません: {path}。Excel で開き、「Excel ブック (*.xlsx)」として保存し直してください。',
  'error.xlsb':
    'バイナリ形式（.xlsb）のブックのため、読み取れません: {path}。Excel で開き、「Excel ブック (*.xlsx)」として保存し直してください。',
  'error.ods':
    'OpenDocument 形式（.ods）のため、読み取れません: {path}。LibreOffice などで開き、「Excel 2007-365 (.xlsx)」として保存し直してください。',
  'error.no-workbook-part':
    'ファイルの中にブックの本体がありません: {path}。Word や圧縮ファイルではないか、保存の途中で切れていないかをお確かめください。',
  'error.no-sheets': 'ブックにワークシートがありません: {path}。シートのあるブックを指定してください。',
  'error.truncated':
    'ファイルが途中で切れているため、読み取れません: {path}。もとの場所からもう一度コピーするか、受け取り直してください。',
  'error.too-large':
    'ファイルが大きすぎるため、読み取りを中止しました: {path}。不要なシートや行を除いた写しを作ってお試しください。',
  'error.broken-part':
    'ブックの一部（{part}）が壊れているため、読み取れません: {path}。Excel の「開いて修復する」で開き、保存し直してからお試しください。',
  'error.output-is-input':
    '出力先が点検するファイルと同じです: {path}。もとのファイルには書き込みませんので、別のファイル名を指定してください。',
  'error.write-failed':
    'ファイルに書き込めませんでした: {path}。開いたままになっていないか、保存先に書き込みの権限と空き容量があるかをお確かめください。',
  'error.settings-unreadable':
    '設定ファイルを読み取れません: {path}。JSON の書式（かっこや「,」の過不足）をお確かめください。',
  'error.internal':
    '思いがけない不具合のため、このファイルの処理を終えられませんでした: {path}。お手数ですが、次の内容を開発者にお知らせください: {detail}',
} as const;
