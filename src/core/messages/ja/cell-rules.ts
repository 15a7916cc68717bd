/** What rules about cells say. Each message has three parts: what is wrong, why it matters, what to do. */
export const cellRules = {
  'rule.cell-number-not-text.title': '数値は数値としてセルに入っている',
  'rule.cell-number-not-text.one.what':
    '数値が文字列として入力されているセルが1件あります（例: 「{example}」）。',
  'rule.cell-number-not-text.one.why': '文字列のままでは、合計などの計算式に含まれず、グラフにもできません。',
  'rule.cell-number-not-text.one.todo':
    '数値に直し、単位はセルの表示形式で付けてください。この点検では数値として読み取っています。',
  'rule.cell-number-not-text.many.what':
    '数値が文字列として入力されているセルが{count}件あります（例: 「{example}」）。',
  'rule.cell-number-not-text.many.why':
    '文字列のままでは、合計などの計算式に含まれず、グラフにもできません。',
  'rule.cell-number-not-text.many.todo':
    '計算やグラフに使うときは、数値に直し、単位はセルの表示形式で付けてください（{cells}）。この点検では数値として読み取っています。',
  'rule.cell-one-value.title': '一つのセルには一つの数値が入っている',
  'rule.cell-one-value.two-figures.what': '一つのセルに二つの数値があります: 「{printed}」。',
  'rule.cell-one-value.two-figures.why':
    'どちらの数値を使うか決められないため、このセルは点検と集計に含めていません。',
  'rule.cell-one-value.two-figures.todo': '数値ごとにセルを分けてください。',
  'rule.cell-one-value.compound.what': '一つのセルに単位の違う数値が並んでいます: 「{printed}」。',
  'rule.cell-one-value.compound.why': '一つの数値として扱えないため、このセルは点検と集計に含めていません。',
  'rule.cell-one-value.compound.todo': '指標として使う数値を一つにするか、セルを分けてください。',
  'rule.cell-one-value.range.what': '数値が範囲で書かれています: 「{printed}」。',
  'rule.cell-one-value.range.why':
    '達成の判定には一つの数値が必要なため、このセルは点検と集計に含めていません。',
  'rule.cell-one-value.range.todo': '下限だけを目標とするときは「以上」を付けて一つの数値にしてください。',
  'rule.cell-one-value.grouping.what': 'けた区切りの位置が読み取れない数値です: 「{printed}」。',
  'rule.cell-one-value.grouping.why':
    '「,」の位置によって値が変わるため、このセルは点検と集計に含めていません。',
  'rule.cell-one-value.grouping.todo': '正しい数値を入力し直してください。',
  'rule.cell-no-error-value.title': '読み取った表にエラー値がない',
  'rule.cell-no-error-value.error-value.what': 'セルがエラー（{code}）になっています。',
  'rule.cell-no-error-value.error-value.why':
    'エラーのセルは数値として読めず、これを参照する合計や計算もエラーになります。',
  'rule.cell-no-error-value.error-value.todo': '数式の参照先や割る数を確かめて直してください。',
} as const;
