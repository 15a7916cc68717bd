/** What rules about KPI tables say. Each message has three parts: what is wrong, why it matters, what to do. */
export const kpiRules = {
  'rule.kpi-total-equals-increments.title': 'KPI増加分の累計は、各年度の増加分の合計と一致する',
  'rule.kpi-total-equals-increments.differs.what':
    '「{label}」の累計 {printed} は、各年度の増加分の合計 {expected} と一致しません（差 {difference}）。',
  'rule.kpi-total-equals-increments.differs.why':
    '累計は基準値を含まない各年度の増加分の合計で、最終年度の達成判定に使われます。',
  'rule.kpi-total-equals-increments.differs.todo':
    '累計と各年度の増加分のどちらが正しいかを確かめ、誤っているほうを直してください。',
  'rule.kpi-total-equals-increments.baseline-included.what':
    '「{label}」の累計 {printed} は、各年度の増加分の合計 {expected} に基準値を加えた値になっています。',
  'rule.kpi-total-equals-increments.baseline-included.why':
    '累計は増加分だけの合計です。基準値を含めると、達成に必要な増加分が実際より大きく見えます。',
  'rule.kpi-total-equals-increments.baseline-included.todo':
    '累計を {expected} に直すか、到達する水準を示す欄であれば見出しを「目標値」に改めてください。',
  'rule.kpi-total-equals-increments.exceeded.what':
    '「{label}」の累計 {printed} は、記載のある年度の増加分だけの合計 {expected} を下回っています。',
  'rule.kpi-total-equals-increments.exceeded.why':
    '空欄の年度があっても、累計が記載済みの増加分より小さくなることはありません。',
  'rule.kpi-total-equals-increments.exceeded.todo':
    '累計と各年度の増加分を見比べ、誤っているほうを直してください。',
  'rule.kpi-total-equals-increments.rounding.what':
    '「{label}」の累計 {printed} と各年度の増加分の合計 {expected} の差 {difference} は、端数処理によるとみられます。',
  'rule.kpi-total-equals-increments.rounding.why':
    '表示されている桁より細かい端数を足し上げると、この程度の差は生じます。',
  'rule.kpi-total-equals-increments.rounding.todo':
    'そのままで差し支えありません。気になる場合は「端数処理のため合計は一致しない」と注記してください。',
  'rule.kpi-total-equals-increments.unknown-parts.what':
    '「{label}」は増加分の記載がない年度が{unknown}件あるため、累計 {printed} を検算できません（記載分の合計 {expected}、残額 {difference}）。',
  'rule.kpi-total-equals-increments.unknown-parts.why':
    'すべての年度がそろわないと、累計が正しいかどうかを確かめられません。',
  'rule.kpi-total-equals-increments.unknown-parts.todo':
    '空欄の年度に増加分を入力してください。増加を見込まない年度は 0 と入力してください。',
  'rule.kpi-tables-agree.title': '計画の中で繰り返されるKPIの表は、内容が一致する',
  'rule.kpi-tables-agree.value-differs.what':
    '「{label}」の{period}の目標値が、前の表では {first}、この表では {second} となっています。',
  'rule.kpi-tables-agree.value-differs.why':
    '同じ計画の中で目標値が食い違うと、どちらで達成を判定すればよいか決まりません。',
  'rule.kpi-tables-agree.value-differs.todo': '正しい目標値を確かめ、二つの表をそろえてください。',
  'rule.kpi-tables-agree.value-missing.what':
    '「{label}」の{period}の目標値は、一方の表に {filled} とありますが、もう一方の表にはありません。',
  'rule.kpi-tables-agree.value-missing.why': '同じ計画の二つの表は、同じ目標値を示している必要があります。',
  'rule.kpi-tables-agree.value-missing.todo':
    '目標値のない表に書き足すか、不要な目標値であれば消してください。',
  'rule.kpi-tables-agree.unit-differs.what':
    '「{label}」の単位が、前の表では「{first}」、この表では「{second}」となっています。',
  'rule.kpi-tables-agree.unit-differs.why': '単位が違うと、同じ数字でも別の目標になります。',
  'rule.kpi-tables-agree.unit-differs.todo': '正しい単位を確かめ、二つの表をそろえてください。',
  'rule.kpi-tables-agree.years-differ.what':
    '二つのKPIの表の年度が一致しません。前の表は{first}、この表は{second}です。',
  'rule.kpi-tables-agree.years-differ.why':
    '同じ計画の二つの表は、同じ年度の目標値を示している必要があります。',
  'rule.kpi-tables-agree.years-differ.todo': '見出しの年度を確かめ、列の過不足や書き誤りを直してください。',
  'rule.kpi-tables-agree.words-differ.what':
    '「{label}」の{period}の目標の書き方が、前の表では「{first}」、この表では「{second}」となっています。',
  'rule.kpi-tables-agree.words-differ.why':
    '言葉で示した目標は、表現が違うと別の目標と受け取られることがあります。',
  'rule.kpi-tables-agree.words-differ.todo': '同じ目標であれば、表現をそろえてください。',
  'rule.kpi-tables-agree.only-in-one.what':
    '「{label}」は、計画の中の二つのKPIの表のうち、この表にだけあります。',
  'rule.kpi-tables-agree.only-in-one.why': '計画の目標と事業のKPIは、同じ指標で管理するのが一般的です。',
  'rule.kpi-tables-agree.only-in-one.todo':
    'もう一方の表への書き漏れでないか、指標名の書き方が違っていないかをお確かめください。',
  'rule.kpi-years-match-plan-span.title': 'KPIの表の年度の列は、計画の年度と一致する',
  'rule.kpi-years-match-plan-span.twice.what': 'KPIの表に、同じ年度の列が二つ以上あります（{periods}）。',
  'rule.kpi-years-match-plan-span.twice.why': '同じ年度に目標値が二つあると、どちらが正しいか決まりません。',
  'rule.kpi-years-match-plan-span.twice.todo':
    '見出しの年度の書き誤りでないかを確かめ、正しい年度に直してください。',
  'rule.kpi-years-match-plan-span.gap.what': 'KPIの表の年度が連続していません。{missing}の列がありません。',
  'rule.kpi-years-match-plan-span.gap.why':
    '途中の年度の目標値がないと、その年度の進み具合を検証できません。',
  'rule.kpi-years-match-plan-span.gap.todo':
    '抜けている年度の列を書き足すか、見出しの年度の書き誤りを直してください。',
  'rule.kpi-years-match-plan-span.count-differs.what':
    '計画期間は{stated}カ年度とされていますが、KPIの表の年度の列は{columns}列です。',
  'rule.kpi-years-match-plan-span.count-differs.why': '計画の各年度に目標値が一つずつ必要です。',
  'rule.kpi-years-match-plan-span.count-differs.todo':
    '期間の年数と表の列のどちらが正しいかを確かめ、そろえてください。',
  'rule.kpi-years-match-plan-span.ordinal-differs.what': '年度と「○年目」の並びが合いません（{periods}）。',
  'rule.kpi-years-match-plan-span.ordinal-differs.why':
    '目標がどの年度のものかが、年度と年目で違ってしまいます。',
  'rule.kpi-years-match-plan-span.ordinal-differs.todo':
    '見出しの年度と「○年目」のどちらが正しいかを確かめ、直してください。',
  'rule.kpi-years-match-plan-span.outside.what':
    'KPIの表に、計画期間（{span}）の外の年度があります（{periods}）。',
  'rule.kpi-years-match-plan-span.outside.why': '計画期間の外の目標値は、この計画の評価には使われません。',
  'rule.kpi-years-match-plan-span.outside.todo':
    '見出しの年度の書き誤りでないかをお確かめください。期間後の効果を示す目標であれば、その旨を注記してください。',
  'rule.kpi-target-year-within-plan.title': '目標年度は、計画期間の中にある',
  'rule.kpi-target-year-within-plan.after-end.what':
    '「{label}」の目標年度（{period}）が、計画期間（{span}）の終わりより後になっています。',
  'rule.kpi-target-year-within-plan.after-end.why':
    '計画期間が終わった後の目標は、計画の中で達成を確かめることができません。',
  'rule.kpi-target-year-within-plan.after-end.todo': '目標年度の書き誤りでないかをお確かめください。',
  'rule.kpi-target-year-within-plan.before-start.what':
    '「{label}」の目標年度（{period}）が、計画期間（{span}）の始まりより前になっています。',
  'rule.kpi-target-year-within-plan.before-start.why':
    '計画が始まる前の年度は目標年度になりません。基準値の年度が入っている可能性があります。',
  'rule.kpi-target-year-within-plan.before-start.todo': '目標年度の書き誤りでないかをお確かめください。',
  'rule.kpi-has-baseline.title': '指標には基準値がある',
  'rule.kpi-has-baseline.no-column.what':
    'この表には基準値（事業開始前の値）の欄がありません（指標 {count}件: {labels}）。',
  'rule.kpi-has-baseline.no-column.why':
    '基準値がないと、計画によってどれだけ改善したか（進捗率）を示せません。',
  'rule.kpi-has-baseline.no-column.todo':
    '基準値が分かる指標は、実績の報告や評価の資料に「基準値」の欄を設けて記入してください。認定済みの計画の表そのものを直す必要はありません。',
  'rule.kpi-has-baseline.some-blank.what': '基準値の記入がない指標が{count}件あります: {labels}。',
  'rule.kpi-has-baseline.some-blank.why':
    '基準値がないと、計画によってどれだけ改善したか（進捗率）を示せません。',
  'rule.kpi-has-baseline.some-blank.todo':
    '事業開始前の値を記入してください。新しい取組で値がないときは 0 または「なし」と記入してください。',
  'rule.kpi-basis-stated.title': '目標値が水準か各年度の増加分かが示されている',
  'rule.kpi-basis-stated.unknown.what':
    'この表の目標値が、その時点の水準か、その年度だけの増加分かが書かれていません（指標 {count}件）。',
  'rule.kpi-basis-stated.unknown.why':
    'どちらと読むかで目標が変わります。たとえば「{label}」は、水準なら{period}に {level}、増加分なら累計 {increment} が目標になります。',
  'rule.kpi-basis-stated.unknown.todo':
    'どちらであるかを確かめ、設定で「水準」または「増加分」を選んでください。表の見出しに「増加分」などと書き添えるとより確かです。',
  'rule.kpi-unit-consistent.title': '一つの指標には一つの単位が使われる',
  'rule.kpi-unit-consistent.differs.what':
    '「{label}」の単位が、「{first}」と「{second}」の二通りで書かれています。',
  'rule.kpi-unit-consistent.differs.why': '単位が違うと、同じ数字でも別の目標になります。',
  'rule.kpi-unit-consistent.differs.todo':
    '正しい単位を確かめ、項目名・単位欄・セルの書き方をそろえてください。',
  'rule.kpi-unit-consistent.scale-differs.what':
    '「{label}」の単位が、「{first}」と「{second}」の二通りで示されています。',
  'rule.kpi-unit-consistent.scale-differs.why':
    'けたが違うため、どちらで読むかによって金額や数量が大きく変わります。',
  'rule.kpi-unit-consistent.scale-differs.todo': '正しい単位を確かめ、もう一方の表記を直してください。',
  'rule.kpi-has-unit.title': '数値の指標には単位がある',
  'rule.kpi-has-unit.none.what': '「{label}」の単位が、項目名にも単位欄にもセルにも書かれていません。',
  'rule.kpi-has-unit.none.why': '単位が分からないと、目標値が人数か件数か割合かを読み手が判断できません。',
  'rule.kpi-has-unit.none.todo': '項目名の後に「（人）」のように書き添えるか、単位の列を設けてください。',
  'rule.kpi-has-final-target.title': '指標には最終年度の目標がある',
  'rule.kpi-has-final-target.blank.what': '「{label}」の最終年度（{period}）の目標値がありません。',
  'rule.kpi-has-final-target.blank.why':
    '最終年度の目標がないと、計画の目標を達成したかどうかを判定できません。',
  'rule.kpi-has-final-target.blank.todo':
    '最終年度の目標値を記入してください。数値で表せない目標は言葉で記入してください。',
  'rule.kpi-has-final-target.pending.what':
    '「{label}」の最終年度（{period}）の目標が「{printed}」のままです。',
  'rule.kpi-has-final-target.pending.why':
    '最終年度の目標が決まらないと、計画の目標を達成したかどうかを判定できません。',
  'rule.kpi-has-final-target.pending.todo': '目標値を決めて記入してください。',
  'rule.kpi-targets-run-one-way.title': '目標値は、指標の向きに沿って進む',
  'rule.kpi-targets-run-one-way.falls-back.what':
    '「{label}」の{period}の目標値 {printed} が、その前の {before} から下がっています。',
  'rule.kpi-targets-run-one-way.falls-back.why':
    '毎年の目標が基準値から最終目標へ一方向に進まないと、どの年度の達成も判定の意味が分かりにくくなります。',
  'rule.kpi-targets-run-one-way.falls-back.todo':
    '目標値の書き誤りでないかを確かめ、意図したものであれば備考や注に理由を書いてください。',
  'rule.kpi-targets-run-one-way.rises-again.what':
    '「{label}」の{period}の目標値 {printed} が、その前の {before} から上がっています。',
  'rule.kpi-targets-run-one-way.rises-again.why':
    '毎年の目標が基準値から最終目標へ一方向に進まないと、どの年度の達成も判定の意味が分かりにくくなります。',
  'rule.kpi-targets-run-one-way.rises-again.todo':
    '目標値の書き誤りでないかを確かめ、意図したものであれば備考や注に理由を書いてください。',
  'rule.kpi-direction-agrees-with-label.title': '指標名の言葉（増加・減少など）と目標の向きが合っている',
  'rule.kpi-direction-agrees-with-label.rises.what':
    '「{label}」は減らすことを表す名前ですが、基準値 {baseline} から目標値 {printed} へ増えています。',
  'rule.kpi-direction-agrees-with-label.rises.why':
    '指標名と目標の向きが逆だと、増えたときと減ったときのどちらが達成か分かりません。',
  'rule.kpi-direction-agrees-with-label.rises.todo':
    '減った量を数える指標であれば「○○の削減量」などの名前にし、そうでなければ基準値と目標値を確かめてください。',
  'rule.kpi-direction-agrees-with-label.falls.what':
    '「{label}」は増やすことを表す名前ですが、基準値 {baseline} から目標値 {printed} へ減っています。',
  'rule.kpi-direction-agrees-with-label.falls.why':
    '指標名と目標の向きが逆だと、増えたときと減ったときのどちらが達成か分かりません。',
  'rule.kpi-direction-agrees-with-label.falls.todo':
    '減少を緩やかにする目標であれば、そのことが分かる名前（「○○の減少の抑制」など）にし、そうでなければ目標値を確かめてください。',
  'rule.kpi-direction-agrees-with-label.increments-fall.what':
    '「{label}」は増やすことを表す名前ですが、各年度の増加分の合計は {printed} です。',
  'rule.kpi-direction-agrees-with-label.increments-fall.why':
    '指標名と目標の向きが逆だと、増えたときと減ったときのどちらが達成か分かりません。',
  'rule.kpi-direction-agrees-with-label.increments-fall.todo':
    '増加分の符号を確かめ、減らす指標であれば名前を改めてください。',
  'rule.kpi-label-change-matches-target.title': '指標名にある増減の幅と、基準値・目標値が合っている',
  'rule.kpi-label-change-matches-target.target-differs.what':
    '「{label}」の「{words}」によれば目標値は {expected} ですが、{printed} と記載されています（基準値 {baseline}、差 {difference}）。',
  'rule.kpi-label-change-matches-target.target-differs.why':
    '指標名と目標値が食い違うと、どちらで達成を判定すればよいか決まりません。',
  'rule.kpi-label-change-matches-target.target-differs.todo':
    '指標名の増減の幅、基準値、目標値のうち誤っているものを直してください。',
  'rule.kpi-label-change-matches-target.total-differs.what':
    '「{label}」の「{words}」に対し、増加分の累計は {printed} です（差 {difference}）。',
  'rule.kpi-label-change-matches-target.total-differs.why':
    '指標名と目標値が食い違うと、どちらで達成を判定すればよいか決まりません。',
  'rule.kpi-label-change-matches-target.total-differs.todo':
    '指標名の増減の幅と各年度の増加分のうち誤っているものを直してください。',
  'rule.kpi-label-change-matches-target.from-differs.what':
    '「{label}」の「{words}」は {expected} から始まりますが、基準値は {printed} です。',
  'rule.kpi-label-change-matches-target.from-differs.why':
    '指標名と目標値が食い違うと、どちらで達成を判定すればよいか決まりません。',
  'rule.kpi-label-change-matches-target.from-differs.todo':
    '指標名と基準値のうち誤っているほうを直してください。',
  'rule.kpi-label-change-matches-target.to-differs.what':
    '「{label}」の「{words}」は {expected} で終わりますが、目標値は {printed} です。',
  'rule.kpi-label-change-matches-target.to-differs.why':
    '指標名と目標値が食い違うと、どちらで達成を判定すればよいか決まりません。',
  'rule.kpi-label-change-matches-target.to-differs.todo':
    '指標名と目標値のうち誤っているほうを直してください。',
  'rule.kpi-bracket-matches-values.title': '値に添えた括弧の増減が、基準値との差と合っている',
  'rule.kpi-bracket-matches-values.differs.what':
    '「{label}」の「{text}」の括弧は {printed} ですが、基準値 {baseline} との差は {expected} です。',
  'rule.kpi-bracket-matches-values.differs.why': '値と括弧が食い違うと、どちらが目標・実績か分かりません。',
  'rule.kpi-bracket-matches-values.differs.todo':
    '基準値、値、括弧の増減のうち誤っているものを直してください。',
  'rule.kpi-bracket-matches-values.other-way.what':
    '「{label}」の「{text}」の括弧は、増減の向きが逆です（基準値 {baseline}、値 {value}）。',
  'rule.kpi-bracket-matches-values.other-way.why': '値と括弧が食い違うと、どちらが目標・実績か分かりません。',
  'rule.kpi-bracket-matches-values.other-way.todo': '増・減の言葉か、値を直してください。',
  'rule.kpi-not-duplicated.title': '一つの指標を二つの事業で重ねて数えていない',
  'rule.kpi-not-duplicated.same-figures.what':
    '「{label}」が、事業「{first}」と「{second}」に同じ値（{count}件とも一致）で載っています。',
  'rule.kpi-not-duplicated.same-figures.why':
    '一つの成果を二つの事業の成果として数えると、計画全体の成果が実際より大きく見えます。',
  'rule.kpi-not-duplicated.same-figures.todo':
    '別々の指標であれば何を数えるかが分かる名前にし、同じものであれば一方を「再掲」としてください。',
  'rule.kpi-measures-outcome.title': '指標は、活動の量ではなく成果を測る',
  'rule.kpi-measures-outcome.output.what':
    '「{label}」は、行ったことの量（アウトプット）を測る指標とみられます。',
  'rule.kpi-measures-outcome.output.why':
    '開催や設置をしただけでは、地域に何が起きたかは分かりません。検査でも、成果を測る指標が求められることがあります。',
  'rule.kpi-measures-outcome.output.todo':
    '参加した人の行動や、利用・売上・雇用など、その結果として現れる値を指標に加えられないかを検討してください。',
  'rule.kpi-next-baseline-continues.title': '次の計画の基準値は、前の計画の最後の実績と同じである',
  'rule.kpi-next-baseline-continues.differs.what':
    '「{label}」の基準値 {printed} が、前の計画の{year}の実績 {expected} と違います（差 {difference}）。',
  'rule.kpi-next-baseline-continues.differs.why':
    '前の計画の結果から始まらないと、計画をまたいだ成果の推移が分かりません。',
  'rule.kpi-next-baseline-continues.differs.todo':
    'どちらの値が確定値かを確かめてそろえるか、数え方を変えたのであればそのことを注記してください。',
} as const;
