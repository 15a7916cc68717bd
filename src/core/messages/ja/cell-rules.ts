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
  'rule.cell-formula-covers-all-parts.title': '合計の数式は、すべての内訳を1回ずつ含む',
  'rule.cell-formula-covers-all-parts.part-left-out.what':
    '「{label}」の合計の数式（={formula}）に、内訳のセル {named} が含まれていません。内訳の合計は {expected}、記載は {printed} です（差 {difference}）。',
  'rule.cell-formula-covers-all-parts.part-left-out.why':
    '行や列を追加したとき、合計の範囲が広がらずに残ることがよくあります。',
  'rule.cell-formula-covers-all-parts.part-left-out.todo': '数式の範囲に {named} を含めてください。',
  'rule.cell-formula-covers-all-parts.part-twice.what':
    '「{label}」の合計の数式（={formula}）は、{named} の金額を重複して数えています。内訳の合計は {expected}、記載は {printed} です（差 {difference}）。',
  'rule.cell-formula-covers-all-parts.part-twice.why':
    '小計とその内訳、「うち」の行とその本体を両方足すと、合計が実際より大きくなります。',
  'rule.cell-formula-covers-all-parts.part-twice.todo': '重複している行や列を数式の範囲から外してください。',
  'rule.cell-formula-covers-all-parts.zero-left-out.what':
    '「{label}」の合計の数式（={formula}）に、内訳のセル {named} が含まれていません。今は 0 のため合計は {printed} で合っています。',
  'rule.cell-formula-covers-all-parts.zero-left-out.why': 'このセルに数値が入ると、合計に反映されません。',
  'rule.cell-formula-covers-all-parts.zero-left-out.todo':
    '数式の範囲に {named} を含めてください。合計に含めない行であれば、そのことが分かる見出しにしてください。',
  'rule.cell-hidden-part-counted.title': '非表示の行・列・シートが合計に含まれていない',
  'rule.cell-hidden-part-counted.counted.what':
    '「{label}」の合計 {printed} には、非表示のセル {hidden} の {difference} が含まれています。表示されている内訳の合計は {visible} です。',
  'rule.cell-hidden-part-counted.counted.why': '画面や印刷では、内訳を足しても合計になりません。',
  'rule.cell-hidden-part-counted.counted.todo':
    '非表示の行・列を表示するか、合計に含めるべき内訳かどうかを確かめてください。',
  'rule.cell-hidden-part-counted.in-several-totals.what':
    '「{label}」の合計 {printed} には、非表示のセル {hidden} の {difference} が含まれています。表示されている内訳の合計は {visible} です。同じ行・列を含む合計がほかに{count}件あります。',
  'rule.cell-hidden-part-counted.in-several-totals.why': '画面や印刷では、内訳を足しても合計になりません。',
  'rule.cell-hidden-part-counted.in-several-totals.todo':
    '非表示の行・列を表示するか、合計に含めるべき内訳かどうかを確かめてください。',
  'rule.cell-hidden-part-counted.not-counted.what':
    '「{label}」の合計 {printed} は、表示されている内訳の合計です。非表示のセル {hidden} は含まれていません。',
  'rule.cell-hidden-part-counted.not-counted.why':
    '非表示の行・列に不要になった数値が残っているか、合計に入れ忘れたものがあります。',
  'rule.cell-hidden-part-counted.not-counted.todo':
    '非表示の内訳が不要であれば削除し、必要であれば表示して合計に含めてください。',
  'rule.cell-hidden-part-counted.from-hidden-sheet.what':
    'この合計 {printed} には、非表示のシートのセル {hidden} の {difference} が含まれています。表示されているセルの合計は {visible} です。',
  'rule.cell-hidden-part-counted.from-hidden-sheet.why':
    '見る人は、合計のもとになった数値を確かめられません。',
  'rule.cell-hidden-part-counted.from-hidden-sheet.todo':
    'シートを表示するか、合計のもとを注記してください。',
  'rule.cell-formula-not-overwritten.title': '数式の並びの中に、直接入力された数値がない',
  'rule.cell-formula-not-overwritten.typed.what':
    '前後のセル（{like}）が同じ数式の並びの中に、数値 {printed} が直接入力されています。',
  'rule.cell-formula-not-overwritten.typed.why': 'もとの数値を直しても、このセルの値は変わりません。',
  'rule.cell-formula-not-overwritten.typed.todo':
    '数式（={formula}）に戻すか、数値を入力した理由を注記してください。',
  'rule.cell-formula-not-overwritten.sum-differs.what':
    '前後のセル（{like}）が同じ数式の並びの中に、数値 {printed} が直接入力されています。数式であれば {expected} です（差 {difference}）。',
  'rule.cell-formula-not-overwritten.sum-differs.why': 'もとの数値を直しても、このセルの値は変わりません。',
  'rule.cell-formula-not-overwritten.sum-differs.todo':
    '数式（={formula}）に戻すか、数値を入力した理由を注記してください。',
  'rule.cell-external-link.title': 'ほかのブックから取り込んだ数値がない',
  'rule.cell-external-link.one.what':
    '数値 {printed} は、ほかのブック（{books}）から取り込まれています（={formula}）。',
  'rule.cell-external-link.one.why':
    'もとのブックが変わったり見つからなくなったりすると、この数値は変わるか、古いまま残ります。',
  'rule.cell-external-link.one.todo':
    '提出・公表する前に値に置き換えるか、もとのブックと一緒に保管してください。',
  'rule.cell-external-link.many.what':
    '{count}件の数値が、ほかのブック（{books}）から取り込まれています（{cells}）。',
  'rule.cell-external-link.many.why':
    'もとのブックが変わったり見つからなくなったりすると、これらの数値は変わるか、古いまま残ります。',
  'rule.cell-external-link.many.todo':
    '提出・公表する前に値に置き換えるか、もとのブックと一緒に保管してください。',
} as const;
