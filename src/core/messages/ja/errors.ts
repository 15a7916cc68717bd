/** Why a file could not be read or written, and what to do about it. The file's name stands beside the sentence. */
export const errors = {
  'error.not-found':
    'ファイルが見つかりません。ファイル名とフォルダーをお確かめのうえ、もう一度お試しください。',
  'error.no-access':
    'ファイルを開けませんでした。ほかのプログラムで開いていないか、読み取りの権限があるかをお確かめください。',
  'error.empty-file':
    'ファイルの中身が空です。保存やコピーが途中で止まっていないかをお確かめのうえ、受け取り直してください。',
  'error.not-a-workbook':
    'Excel ブックではないため、読み取れません。Excel で開けるファイルであれば、「Excel ブック (*.xlsx)」として保存し直してからお試しください。',
  'error.plain-text':
    'CSV などの文字だけのファイルのため、読み取れません。Excel で開き、「Excel ブック (*.xlsx)」として保存し直してからお試しください。',
  'error.encrypted':
    'パスワードで保護されたブックのため、読み取れません。Excel で開いてパスワードを解除し、別名で保存してからお試しください。',
  'error.legacy-xls':
    '古い形式（.xls）のブックのため、読み取れません。Excel で開き、「Excel ブック (*.xlsx)」として保存し直してください。',
  'error.binary-workbook':
    'バイナリ形式（.xlsb）のブックのため、読み取れません。Excel で開き、「Excel ブック (*.xlsx)」として保存し直してください。',
  'error.open-document':
    'OpenDocument 形式（.ods）のため、読み取れません。LibreOffice などで開き、「Excel 2007-365 (.xlsx)」として保存し直してください。',
  'error.no-workbook-part':
    'ファイルの中にブックの本体がありません。Word 文書や圧縮ファイルではないかをお確かめのうえ、.xlsx 形式のブックを指定してください。',
  'error.truncated':
    'ファイルが途中で切れているため、読み取れません。もとの場所からもう一度コピーするか、受け取り直してください。',
  'error.too-large':
    'ファイルが大きすぎるため、読み取りを中止しました。不要なシートや行を除いた写しを作ってお試しください。',
  'error.broken-part':
    'ブックの一部（{part}）が壊れているため、読み取れません。Excel の「開いて修復する」で開き、保存し直してからお試しください。',
  'error.folder':
    'ファイルではなくフォルダーが指定されています。フォルダーの中をまとめて点検するときは batch をお使いください。',
  'error.lock-file':
    'Excel が編集中に作る一時ファイルです。点検する必要はありません。同じフォルダーにある、名前が「~$」で始まらないブックを指定してください。',
  'error.internal':
    '思いがけない不具合のため、このファイルの処理を終えられませんでした。お手数ですが、次の内容を開発者にお知らせください: {detail}',
  'error.output-is-input':
    '出力先が点検するファイルと同じです。もとのファイルには書き込みませんので、別のファイル名を指定してください。',
  'error.write-failed':
    'ファイルに書き込めませんでした。開いたままになっていないか、保存先に書き込みの権限と空き容量があるかをお確かめください。',
} as const;
