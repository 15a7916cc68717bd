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
  'rule.cost-hard-share-within-limit.above-year.what':
    '{year}の非公共ハード事業 {hard} が、その年度の総事業費 {total} の {limit}（{highest}）を超えています。',
  'rule.cost-hard-share-within-limit.above-year.why':
    '{programme}では、ハード事業は年度ごとにおおむね {limit} 以下とする設定になっています。',
  'rule.cost-hard-share-within-limit.above-year.todo':
    'その年度のハード事業の範囲と金額を確かめてください。計画全体で見る交付金なら、設定の「ハード事業の割合の上限」から「1年度当たり」を外してください。',
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
  'rule.cost-execution-recomputes.title':
    '不用額と執行率は、予算現額・支出済額・翌年度繰越額から計算した値と一致する',
  'rule.cost-execution-recomputes.unused-differs.what':
    '「{label}」の不用額 {printed} は、予算 {budget} から支出済額 {settled} と翌年度繰越額を差し引いた {expected} と一致しません（差 {difference}）。',
  'rule.cost-execution-recomputes.unused-differs.why':
    '不用額は予算の残りそのものなので、食い違うと決算のどこかの金額が誤っています。',
  'rule.cost-execution-recomputes.unused-differs.todo':
    '予算・支出済額・繰越額・不用額のどれが誤っているかを確かめて直してください。',
  'rule.cost-execution-recomputes.none-but-difference.what':
    '「{label}」の不用額は「{printed}」とありますが、予算 {budget} と支出済額 {settled} の差引は {expected} です。',
  'rule.cost-execution-recomputes.none-but-difference.why':
    '残額がないという記載と、記載された金額とが食い違っています。',
  'rule.cost-execution-recomputes.none-but-difference.todo':
    '金額の書き誤りか、繰越や補正の記載漏れかを確かめて直してください。',
  'rule.cost-execution-recomputes.unused-unexplained.what':
    '「{label}」の不用額 {printed} は、予算 {budget} から支出済額 {settled} を差し引いた {expected} と一致しません（差 {difference}）。',
  'rule.cost-execution-recomputes.unused-unexplained.why':
    '翌年度への繰越や補正・流用があれば、この差は正しい場合があります。表にその欄がないため確かめられません。',
  'rule.cost-execution-recomputes.unused-unexplained.todo':
    '差が繰越などによるものかを確かめ、その額を注記してください。',
  'rule.cost-execution-recomputes.unused-rounding.what':
    '「{label}」の不用額 {printed} と計算値 {expected} の差 {difference} は、端数処理によるとみられる差です。',
  'rule.cost-execution-recomputes.unused-rounding.why':
    '端数を切り捨てた金額を差し引くと、この程度の差は生じます。',
  'rule.cost-execution-recomputes.unused-rounding.todo': 'そのままで差し支えありません。',
  'rule.cost-execution-recomputes.rate-differs.what':
    '「{label}」の執行率 {printed} は、支出済額 {settled} ÷ 予算 {budget} で計算した {expected} と一致しません。',
  'rule.cost-execution-recomputes.rate-differs.why': '四捨五入でも切捨てでもこの値になりません。',
  'rule.cost-execution-recomputes.rate-differs.todo':
    '予算・支出済額・執行率のどれが誤っているかを確かめて直してください。',
  'rule.cost-execution-recomputes.rate-unexplained.what':
    '「{label}」の執行率 {printed} は、支出済額 {settled} ÷ 予算 {budget} で計算した {expected} と一致しません。',
  'rule.cost-execution-recomputes.rate-unexplained.why':
    '補正や繰越を含む予算現額を分母にしていれば、正しい場合があります。表に予算現額の欄がないため確かめられません。',
  'rule.cost-execution-recomputes.rate-unexplained.todo': '執行率の分母が何かを確かめ、注記してください。',
  'rule.cost-execution-recomputes.rate-other-definition.what':
    '「{label}」の執行率 {printed} は、{settled} ÷ {budget} で計算した値です。',
  'rule.cost-execution-recomputes.rate-other-definition.why':
    '支出済額÷予算現額とは異なる式のため、読み手が取り違えるおそれがあります。',
  'rule.cost-execution-recomputes.rate-other-definition.todo': '執行率の計算式を注記してください。',
  'rule.cost-carry-over-continues.title': '翌年度繰越額は、翌年度の表に現れる',
  'rule.cost-carry-over-continues.differs.what':
    '{year}の翌年度繰越額 {carried} に対し、{next}の前年度繰越額は {printed} です（差 {difference}）。',
  'rule.cost-carry-over-continues.differs.why': '繰り越した額は、そのまま翌年度の予算に加わります。',
  'rule.cost-carry-over-continues.differs.todo': '両年度の決算書を見比べ、誤っているほうを直してください。',
  'rule.cost-carry-over-continues.missing.what':
    '{year}の翌年度繰越額 {carried} が、{next}の前年度繰越額に記載されていません。',
  'rule.cost-carry-over-continues.missing.why': '繰り越した額は、そのまま翌年度の予算に加わります。',
  'rule.cost-carry-over-continues.missing.todo':
    '翌年度の表に記載するか、繰り越していなければ翌年度繰越額を直してください。',
  'rule.cost-carry-over-continues.budget-too-small.what':
    '{next}の予算額 {printed} は、{year}から繰り越した {carried} より少なくなっています。',
  'rule.cost-carry-over-continues.budget-too-small.why':
    '繰り越した額は翌年度の予算現額に含まれるので、それを下回ることはありません。',
  'rule.cost-carry-over-continues.budget-too-small.todo':
    '予算額が繰越分を含むかどうかを確かめ、含まないときは注記してください。',
  'rule.cost-item-eligible.title': '原則として対象外の費目は、対象になる理由を確かめる',
  'rule.cost-item-eligible.staff-travel.what':
    '「{label}」 {printed} が計上されています。職員旅費は、原則として交付の対象になりません。',
  'rule.cost-item-eligible.staff-travel.why':
    '講師の旅費や会計年度任用職員の費用弁償は対象になりますが、職員の出張旅費は自治体が負担する経費とされています。',
  'rule.cost-item-eligible.staff-travel.todo':
    '誰の旅費かを確かめ、職員の旅費であれば交付対象事業費から除いてください。',
  'rule.cost-item-eligible.fund-reserve.what':
    '「{label}」 {printed} が計上されています。基金への積立ては、原則として交付の対象になりません。',
  'rule.cost-item-eligible.fund-reserve.why':
    '交付金はその年度の事業の実施に充てるもので、積み立てて後の年度に使うことは想定されていません。',
  'rule.cost-item-eligible.fund-reserve.todo':
    '要綱で認められた基金かどうかを確かめ、そうでなければ交付対象事業費から除いてください。',
  'rule.cost-item-eligible.trial-continued.what':
    '「{label}」 {printed} が、実証の2年目以降（{year}）にも計上されています。',
  'rule.cost-item-eligible.trial-continued.why':
    'バス・交通・路線の実証実験は、原則として初年度に限り対象とされています。',
  'rule.cost-item-eligible.trial-continued.todo':
    '2年目以降も対象になるかを確かめ、確認した内容を記録してください。',
  'rule.cost-breakdown-recomputes.title': '積算の計算式は答えと一致し、その合計は金額と一致する',
  'rule.cost-breakdown-recomputes.differs.what':
    '積算「{text}」を計算すると {expected} です（記載 {printed}、差 {difference}）。',
  'rule.cost-breakdown-recomputes.differs.why': '単価・数量・答えのいずれかが誤っています。',
  'rule.cost-breakdown-recomputes.differs.todo': '計算し直し、誤っているものを直してください。',
  'rule.cost-breakdown-recomputes.row-differs.what':
    '「{label}」の金額 {printed} は、積算 {count}件の合計 {expected} と一致しません（差 {difference}）。',
  'rule.cost-breakdown-recomputes.row-differs.why':
    '積算と計上額が食い違うと、どちらの根拠で交付金を計算したのか説明できません。',
  'rule.cost-breakdown-recomputes.row-differs.todo':
    '積算の漏れや重なりがないかを確かめ、積算か金額を直してください。',
  'rule.cost-breakdown-recomputes.rounded.what':
    '積算「{text}」の答え {printed} は、計算値 {expected} の端数を切り上げています。',
  'rule.cost-breakdown-recomputes.rounded.why': '端数の処理による差の範囲です。',
  'rule.cost-breakdown-recomputes.rounded.todo':
    'そのままで差し支えありません。端数処理の方法を書き添えると、読み手に親切です。',
} as const;
