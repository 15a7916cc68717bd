/** What rules about costs say. Each message has three parts: what is wrong, why it matters, what to do. */
export const costRules = {
  'rule.cost-total-equals-years.title': '総額は、各年度の事業費の合計と一致する',
  'rule.cost-total-equals-years.differs.what':
    '「{label}」の総額 {printed} は、各年度の金額の合計 {expected} と一致しません（差 {difference}）。',
  'rule.cost-total-equals-years.differs.why':
    '年度別の内訳と総額が食い違うと、どの年度の予算や交付金の計算が誤っているのか分かりません。',
  'rule.cost-total-equals-years.differs.todo':
    '総額と各年度の金額のどちらが正しいかを確かめ、誤っているほうを直してください。',
  'rule.cost-total-equals-years.exceeded.what':
    '「{label}」の総額 {printed} は、記載のある各年度の金額だけの合計 {expected} を下回っています（差 {difference}）。',
  'rule.cost-total-equals-years.exceeded.why':
    '各年度の金額の一部しか書かれていなくても、総額がその合計より小さくなることはありません。',
  'rule.cost-total-equals-years.exceeded.todo':
    '総額と各年度の金額を見比べ、誤っているほうを直してください。',
  'rule.cost-total-equals-years.rounding.what':
    '「{label}」の総額 {printed} と各年度の金額の合計 {expected} の差 {difference} は、端数処理によるとみられる差です。',
  'rule.cost-total-equals-years.rounding.why':
    '端数を切り捨てたり四捨五入したりした金額を足し上げると、この程度の差は生じます。',
  'rule.cost-total-equals-years.rounding.todo':
    'そのままで差し支えありません。「端数処理のため合計は一致しない」と注記すると、読み手に親切です。',
  'rule.cost-total-equals-years.display.what':
    '「{label}」の総額 {printed} は計算上は合っていますが、画面や印刷に表示される数字では各年度の金額の合計と一致しません。',
  'rule.cost-total-equals-years.display.why':
    'セルには表示より細かい端数が入っており、表示単位による差が生じています。',
  'rule.cost-total-equals-years.display.todo':
    '公表する資料では、端数処理の注記を付けるか、表示する桁で丸めた値を入力してください。',
  'rule.cost-total-equals-years.unknown-parts.what':
    '「{label}」は各年度の金額のうち不明 {unknown}件のため検算できません（記載分の合計 {expected}、総額 {printed}、残額 {difference}）。',
  'rule.cost-total-equals-years.unknown-parts.why':
    'すべての各年度の金額がそろわないと、総額が正しいかどうかを確かめられません。',
  'rule.cost-total-equals-years.unknown-parts.todo':
    '空欄や読み取れない金額を記入してください。該当がない欄は 0 または「－」と記入してください。',
  'rule.cost-total-equals-items.title': '合計・小計は、内訳の合計と一致する',
  'rule.cost-total-equals-items.differs.what':
    '「{label}」の合計 {printed} は、内訳の金額の合計 {expected} と一致しません（差 {difference}）。',
  'rule.cost-total-equals-items.differs.why':
    '合計は交付金の計算の基礎になるため、内訳との食い違いはそのまま交付額の誤りにつながります。',
  'rule.cost-total-equals-items.differs.todo':
    '合計と内訳の金額のどちらが正しいかを確かめ、誤っているほうを直してください。',
  'rule.cost-total-equals-items.exceeded.what':
    '「{label}」の合計 {printed} は、記載のある内訳の金額だけの合計 {expected} を下回っています（差 {difference}）。',
  'rule.cost-total-equals-items.exceeded.why':
    '内訳の金額の一部しか書かれていなくても、合計がその合計より小さくなることはありません。',
  'rule.cost-total-equals-items.exceeded.todo': '合計と内訳の金額を見比べ、誤っているほうを直してください。',
  'rule.cost-total-equals-items.rounding.what':
    '「{label}」の合計 {printed} と内訳の金額の合計 {expected} の差 {difference} は、端数処理によるとみられる差です。',
  'rule.cost-total-equals-items.rounding.why':
    '端数を切り捨てたり四捨五入したりした金額を足し上げると、この程度の差は生じます。',
  'rule.cost-total-equals-items.rounding.todo':
    'そのままで差し支えありません。「端数処理のため合計は一致しない」と注記すると、読み手に親切です。',
  'rule.cost-total-equals-items.display.what':
    '「{label}」の合計 {printed} は計算上は合っていますが、画面や印刷に表示される数字では内訳の金額の合計と一致しません。',
  'rule.cost-total-equals-items.display.why':
    'セルには表示より細かい端数が入っており、表示単位による差が生じています。',
  'rule.cost-total-equals-items.display.todo':
    '公表する資料では、端数処理の注記を付けるか、表示する桁で丸めた値を入力してください。',
  'rule.cost-total-equals-items.unknown-parts.what':
    '「{label}」は内訳の金額のうち不明 {unknown}件のため検算できません（記載分の合計 {expected}、合計 {printed}、残額 {difference}）。',
  'rule.cost-total-equals-items.unknown-parts.why':
    'すべての内訳の金額がそろわないと、合計が正しいかどうかを確かめられません。',
  'rule.cost-total-equals-items.unknown-parts.todo':
    '空欄や読み取れない金額を記入してください。該当がない欄は 0 または「－」と記入してください。',
  'rule.cost-total-equals-members.title': '連携自治体の合計は、各自治体の金額の合計と一致する',
  'rule.cost-total-equals-members.differs.what':
    '「{label}」の合計 {printed} は、各自治体の金額の合計 {expected} と一致しません（差 {difference}）。',
  'rule.cost-total-equals-members.differs.why':
    '交付金は自治体ごとに計算するため、各自治体の金額と合計が食い違うと交付額を確定できません。',
  'rule.cost-total-equals-members.differs.todo':
    '合計と各自治体の金額のどちらが正しいかを確かめ、誤っているほうを直してください。',
  'rule.cost-total-equals-members.exceeded.what':
    '「{label}」の合計 {printed} は、記載のある各自治体の金額だけの合計 {expected} を下回っています（差 {difference}）。',
  'rule.cost-total-equals-members.exceeded.why':
    '各自治体の金額の一部しか書かれていなくても、合計がその合計より小さくなることはありません。',
  'rule.cost-total-equals-members.exceeded.todo':
    '合計と各自治体の金額を見比べ、誤っているほうを直してください。',
  'rule.cost-total-equals-members.rounding.what':
    '「{label}」の合計 {printed} と各自治体の金額の合計 {expected} の差 {difference} は、端数処理によるとみられる差です。',
  'rule.cost-total-equals-members.rounding.why':
    '端数を切り捨てたり四捨五入したりした金額を足し上げると、この程度の差は生じます。',
  'rule.cost-total-equals-members.rounding.todo':
    'そのままで差し支えありません。「端数処理のため合計は一致しない」と注記すると、読み手に親切です。',
  'rule.cost-total-equals-members.display.what':
    '「{label}」の合計 {printed} は計算上は合っていますが、画面や印刷に表示される数字では各自治体の金額の合計と一致しません。',
  'rule.cost-total-equals-members.display.why':
    'セルには表示より細かい端数が入っており、表示単位による差が生じています。',
  'rule.cost-total-equals-members.display.todo':
    '公表する資料では、端数処理の注記を付けるか、表示する桁で丸めた値を入力してください。',
  'rule.cost-total-equals-members.unknown-parts.what':
    '「{label}」は各自治体の金額のうち不明 {unknown}件のため検算できません（記載分の合計 {expected}、合計 {printed}、残額 {difference}）。',
  'rule.cost-total-equals-members.unknown-parts.why':
    'すべての各自治体の金額がそろわないと、合計が正しいかどうかを確かめられません。',
  'rule.cost-total-equals-members.unknown-parts.todo':
    '空欄や読み取れない金額を記入してください。該当がない欄は 0 または「－」と記入してください。',
  'rule.cost-equals-funding-sources.title': '財源の合計は、事業費と一致する',
  'rule.cost-equals-funding-sources.differs.what':
    '「{label}」の事業費 {printed} は、財源内訳の合計 {expected} と一致しません（差 {difference}）。',
  'rule.cost-equals-funding-sources.differs.why':
    '財源の合計が事業費に足りない場合や上回る場合は、いずれかの財源の計上に誤りがあります。',
  'rule.cost-equals-funding-sources.differs.todo':
    '事業費と財源内訳のどちらが正しいかを確かめ、誤っているほうを直してください。',
  'rule.cost-equals-funding-sources.exceeded.what':
    '「{label}」の事業費 {printed} は、記載のある財源内訳だけの合計 {expected} を下回っています（差 {difference}）。',
  'rule.cost-equals-funding-sources.exceeded.why':
    '財源内訳の一部しか書かれていなくても、事業費がその合計より小さくなることはありません。',
  'rule.cost-equals-funding-sources.exceeded.todo':
    '事業費と財源内訳を見比べ、誤っているほうを直してください。',
  'rule.cost-equals-funding-sources.rounding.what':
    '「{label}」の事業費 {printed} と財源内訳の合計 {expected} の差 {difference} は、端数処理によるとみられる差です。',
  'rule.cost-equals-funding-sources.rounding.why':
    '端数を切り捨てたり四捨五入したりした金額を足し上げると、この程度の差は生じます。',
  'rule.cost-equals-funding-sources.rounding.todo':
    'そのままで差し支えありません。「端数処理のため合計は一致しない」と注記すると、読み手に親切です。',
  'rule.cost-equals-funding-sources.display.what':
    '「{label}」の事業費 {printed} は計算上は合っていますが、画面や印刷に表示される数字では財源内訳の合計と一致しません。',
  'rule.cost-equals-funding-sources.display.why':
    'セルには表示より細かい端数が入っており、表示単位による差が生じています。',
  'rule.cost-equals-funding-sources.display.todo':
    '公表する資料では、端数処理の注記を付けるか、表示する桁で丸めた値を入力してください。',
  'rule.cost-equals-funding-sources.unknown-parts.what':
    '「{label}」は財源内訳のうち不明 {unknown}件のため検算できません（記載分の合計 {expected}、事業費 {printed}、残額 {difference}）。',
  'rule.cost-equals-funding-sources.unknown-parts.why':
    'すべての財源内訳がそろわないと、事業費が正しいかどうかを確かめられません。',
  'rule.cost-equals-funding-sources.unknown-parts.todo':
    '空欄や読み取れない金額を記入してください。該当がない欄は 0 または「－」と記入してください。',
  'rule.cost-eligible-within-total.title': '交付対象事業費は総事業費を超えない',
  'rule.cost-eligible-within-total.eligible-above-total.what':
    '交付対象事業費 {printed} が、総事業費 {limit} を {difference} 上回っています。',
  'rule.cost-eligible-within-total.eligible-above-total.why':
    '交付対象事業費は総事業費の一部なので、総事業費を超えることはありません。',
  'rule.cost-eligible-within-total.eligible-above-total.todo':
    '金額の書き誤りや、二つの欄の取り違えがないかを確かめて直してください。',
  'rule.cost-eligible-within-total.part-above-whole.what':
    '「{label}」 {printed} が、その全体である「{whole}」 {limit} を {difference} 上回っています。',
  'rule.cost-eligible-within-total.part-above-whole.why':
    '「うち」として示された金額が、もとの金額を超えることはありません。',
  'rule.cost-eligible-within-total.part-above-whole.todo': '金額の書き誤りがないかを確かめて直してください。',
  'rule.cost-hard-share-within-limit.title': '非公共ハード事業の割合が、交付金の限度に収まる',
  'rule.cost-hard-share-within-limit.above.what':
    '非公共ハード事業 {hard} が、総事業費 {total} の {limit}（{highest}）を超えています。',
  'rule.cost-hard-share-within-limit.above.why':
    '{programme}では、ハード事業はおおむね {limit} 以下とされています。',
  'rule.cost-hard-share-within-limit.above.todo':
    'ハード事業の範囲と金額を確かめてください。超える理由があるときは、交付主体と協議した内容を記録してください。',
  'rule.cost-hard-share-within-limit.above-assumed.what':
    '非公共ハード事業 {hard} が、総事業費 {total} の {limit}（{highest}）を超えています（{programme}とみなした場合）。',
  'rule.cost-hard-share-within-limit.above-assumed.why':
    '{programme}では、ハード事業はおおむね {limit} 以下とされています。計画書に交付金の名称がないため、この交付金とみなしました。',
  'rule.cost-hard-share-within-limit.above-assumed.todo':
    '交付金の種類を設定で選び、ハード事業の範囲と金額を確かめてください。',
  'rule.cost-statement-agrees-with-table.title': '文章に書かれた事業費は、事業費の表や前の記載と一致する',
  'rule.cost-statement-agrees-with-table.repeat-differs.what':
    '同じ事業費が、前には {first}、ここでは {second} と書かれています（差 {difference}）。',
  'rule.cost-statement-agrees-with-table.repeat-differs.why':
    '一つの事業費が二通りに書かれていると、交付金の計算の基礎が決まりません。',
  'rule.cost-statement-agrees-with-table.repeat-differs.todo': '正しい金額を確かめ、記載をそろえてください。',
  'rule.cost-statement-agrees-with-table.table-differs.what':
    '文章の総事業費 {second} が、事業費の表の合計 {first} と一致しません（差 {difference}）。',
  'rule.cost-statement-agrees-with-table.table-differs.why':
    '文章と表で事業費が食い違うと、交付金の計算の基礎が決まりません。',
  'rule.cost-statement-agrees-with-table.table-differs.todo':
    '正しい金額を確かめ、文章と表をそろえてください。',
  'rule.cost-within-plan-span.title': '事業費は事業実施期間の中に計上される',
  'rule.cost-within-plan-span.outside.what':
    '事業実施期間（{span}）の外の{year}に、事業費 {printed} が計上されています。',
  'rule.cost-within-plan-span.outside.why': '事業実施期間の外の経費は、交付の対象になりません。',
  'rule.cost-within-plan-span.outside.todo':
    '年度の書き誤りでないか、繰越であればその旨の記載があるかをお確かめください。',
  'rule.cost-within-plan-span.far-outside.what':
    '事業実施期間（{span}）から2年度以上離れた{year}に、交付対象事業費 {printed} が計上されています。',
  'rule.cost-within-plan-span.far-outside.why':
    '繰越によっても、この年度の経費が交付の対象になることはありません。',
  'rule.cost-within-plan-span.far-outside.todo':
    '年度の書き誤りでないかを確かめ、対象外の経費であれば交付対象事業費から除いてください。',
  'rule.cost-within-plan-span.carried-over.what':
    '事業実施期間（{span}）の翌年度（{year}）に、繰越分の事業費 {printed} が計上されています。',
  'rule.cost-within-plan-span.carried-over.why': '最終年度の経費の繰越とみられます。',
  'rule.cost-within-plan-span.carried-over.todo':
    '繰越の承認手続きが済んでいるかをお確かめください。済んでいれば、そのままで差し支えありません。',
} as const;
