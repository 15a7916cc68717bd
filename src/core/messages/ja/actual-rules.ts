/** What rules about actuals say. Each message has three parts: what is wrong, why it matters, what to do. */
export const actualRules = {
  'rule.actual-present-when-due.title': '時期が来た年度の実績値が記入されている',
  'rule.actual-present-when-due.missing.what': '{year}の実績値が {count}件記入されていません（{labels}）。',
  'rule.actual-present-when-due.missing.why':
    '年度の終了から{months}か月を過ぎており、実績がそろう時期です。実績がないと、達成したかどうかを判定できません。',
  'rule.actual-present-when-due.missing.todo':
    '実績値を記入してください。まだ確定していないときは「集計中」などと記入し、確定の遅い指標は設定で確定予定月を変えてください。',
  'rule.actual-present-when-due.pending.what':
    '{year}の実績値 {count}件が、まだ「集計中」などのままです（{labels}）。',
  'rule.actual-present-when-due.pending.why':
    '年度の終了から{months}か月を過ぎています。確定するまでは達成状況の判定から除かれます。',
  'rule.actual-present-when-due.pending.todo':
    '確定していれば実績値を記入してください。確定の遅い指標は、設定で確定予定月を変えられます。',
  'rule.actual-present-when-due.not-yet-due.what':
    '{year}の実績値 {count}件は、これから記入する時期です（{labels}）。',
  'rule.actual-present-when-due.not-yet-due.why':
    '年度は終了しましたが、終了から{months}か月までは集計の期間とみています。',
  'rule.actual-present-when-due.not-yet-due.todo': '実績が確定したら記入してください。',
  'rule.actual-not-before-year-end.title': '終わっていない年度の実績値は、見込みや速報と分かる',
  'rule.actual-not-before-year-end.before-end.what':
    'まだ終わっていない{year}の実績値が {count}件記入されています。',
  'rule.actual-not-before-year-end.before-end.why':
    '年度の途中の値を確定した実績として扱うと、達成状況を誤って判断するおそれがあります。',
  'rule.actual-not-before-year-end.before-end.todo':
    '途中の値であれば「見込」「速報」「○月末時点」などと書き添え、年度の書き誤りであれば直してください。',
  'rule.actual-magnitude-plausible.title': '実績値の桁が、目標値とかけ離れていない',
  'rule.actual-magnitude-plausible.unit-slip.what':
    '「{label}」の実績値 {printed} は、目標値 {target} のおよそ {factor}倍または {factor}分の1です。',
  'rule.actual-magnitude-plausible.unit-slip.why':
    '円と千円、人と千人のように、単位の異なる数字が記入されている可能性があります。',
  'rule.actual-magnitude-plausible.unit-slip.todo':
    '単位を確かめ、取り違えであれば直してください。実際の値であれば、理由を添えて確認済にしてください。',
  'rule.actual-cumulative-recomputes.title': '実績の累計は、各年度の実績の合計と一致する',
  'rule.actual-cumulative-recomputes.differs.what':
    '「{label}」の実績累計 {printed} は、各年度の実績の合計 {expected} と一致しません（差 {difference}）。',
  'rule.actual-cumulative-recomputes.differs.why':
    '累計は達成率と事業効果の判定に使われるため、食い違うと評価そのものが誤ります。',
  'rule.actual-cumulative-recomputes.differs.todo':
    '累計と各年度の実績のどちらが正しいかを確かめ、誤っているほうを直してください。',
  'rule.actual-cumulative-recomputes.exceeded.what':
    '「{label}」の実績累計 {printed} は、記載のある年度の実績だけの合計 {expected} を下回っています（差 {difference}）。',
  'rule.actual-cumulative-recomputes.exceeded.why':
    '一部の年度しか書かれていなくても、累計がその合計より小さくなることはありません。',
  'rule.actual-cumulative-recomputes.exceeded.todo':
    '累計と各年度の実績を見比べ、誤っているほうを直してください。',
  'rule.actual-cumulative-recomputes.rounding.what':
    '「{label}」の実績累計 {printed} と各年度の実績の合計 {expected} の差 {difference} は、端数処理によるとみられる差です。',
  'rule.actual-cumulative-recomputes.rounding.why':
    '端数を切り捨てたり四捨五入したりした値を足し上げると、この程度の差は生じます。',
  'rule.actual-cumulative-recomputes.rounding.todo':
    'そのままで差し支えありません。端数処理の注記を付けると、読み手に親切です。',
  'rule.actual-cumulative-recomputes.unknown-parts.what':
    '「{label}」は実績のうち不明 {unknown}件のため累計を検算できません（記載分の合計 {expected}、累計 {printed}、残額 {difference}）。',
  'rule.actual-cumulative-recomputes.unknown-parts.why':
    'すべての年度の実績がそろわないと、累計が正しいかどうかを確かめられません。',
  'rule.actual-cumulative-recomputes.unknown-parts.todo': '空欄や読み取れない実績を記入してください。',
  'rule.rate-recomputes.title': '達成率・進捗率は、実績値・目標値・基準値から計算した値と一致する',
  'rule.rate-recomputes.differs.what':
    '「{label}」の{header} {printed} は、計算した値 {expected}（{definition}）と一致しません（差 {difference}）。',
  'rule.rate-recomputes.differs.why':
    '四捨五入・切捨てのどちらでも、またほかの定義（最終目標に対する割合、基準値からの改善割合など）でも、この値になりません。',
  'rule.rate-recomputes.differs.todo': '実績値・目標値・率のどれが誤っているかを確かめて直してください。',
  'rule.rate-recomputes.no-definition.what':
    '「{label}」の{header} {printed} は、どの計算方法でもこの値になりません（{definition}では {expected}）。',
  'rule.rate-recomputes.no-definition.why':
    'この指標（小さいほどよいもの、減少の抑制など）や独自の計算式の率には、広く使われる決まった定義がありません。',
  'rule.rate-recomputes.no-definition.todo':
    '計算式を表に注記し、その式で計算し直した値と合うかを確かめてください。',
  'rule.rate-recomputes.rounding.what':
    '「{label}」の{header} {printed} と、記載の値から計算した {expected} の差は、端数処理によるとみられる差です（{definition}）。',
  'rule.rate-recomputes.rounding.why': '丸める前の実績値で率を計算すると、この程度の差は生じます。',
  'rule.rate-recomputes.rounding.todo': 'そのままで差し支えありません。',
  'rule.rate-recomputes.other-definition.what':
    '「{label}」の{header} {printed} は、「{definition}」で計算した値です。',
  'rule.rate-recomputes.other-definition.why':
    '同じ「達成率」でも、実績÷目標と基準値からの改善割合では値が異なり、読み手が取り違えるおそれがあります。',
  'rule.rate-recomputes.other-definition.todo': '計算式を見出しや注に書き添えてください。',
  'rule.grade-matches-result.title': '評価の区分や記号は、実績から見て当てはまるものである',
  'rule.grade-matches-result.mark.what':
    '「{label}」の{header}「{printed}」は、実績 {actual}、目標 {target}、基準 {baseline} から見て当てはまりません（当てはまるのは {fits}）。',
  'rule.grade-matches-result.mark.why':
    '◎と○は目標の達成、△は未達成だが基準より改善、×は未達成で改善なしを表すと読まれます。',
  'rule.grade-matches-result.mark.todo': '記号か実績値を直すか、記号の意味を表に注記してください。',
  'rule.grade-matches-result.official.what':
    '「{label}」の{header}「{printed}」は、実績 {actual}、目標 {target}、基準 {baseline} から見て当てはまりません（当てはまるのは {fits}）。',
  'rule.grade-matches-result.official.why':
    '事業効果の区分は、1が目標を上回った、2が目標の7～8割、3がそれ以下だが改善した、4が改善しなかったことを表します。',
  'rule.grade-matches-result.official.todo': '区分か実績値を直すか、区分を選んだ理由を記録してください。',
  'rule.grade-matches-result.scheme.what':
    '「{label}」の{header}「{printed}」は、設定した評価区分では、実績 {actual}、目標 {target}、基準 {baseline} に当てはまりません（当てはまるのは {fits}）。',
  'rule.grade-matches-result.scheme.why': '評価が基準どおりでないと、ほかの指標や年度と比べられません。',
  'rule.grade-matches-result.scheme.todo':
    '評価か実績値を直すか、設定の評価区分が正しいかを確かめてください。',
  'rule.wording-matches-result.title': '「目標を達成」などの記述は、実績と合っている',
  'rule.wording-matches-result.claims-met.what':
    '「{label}」は目標を達成したとの記述がありますが、実績 {actual} は目標 {target} に達していません。',
  'rule.wording-matches-result.claims-met.why': '記述と数値が食い違うと、どちらを信じてよいか分かりません。',
  'rule.wording-matches-result.claims-met.todo': '記述か実績値を直してください。',
  'rule.wording-matches-result.claims-missed.what':
    '「{label}」は目標を達成していないとの記述がありますが、実績 {actual} は目標 {target} に達しています。',
  'rule.wording-matches-result.claims-missed.why':
    '記述と数値が食い違うと、どちらを信じてよいか分かりません。',
  'rule.wording-matches-result.claims-missed.todo': '記述か実績値を直してください。',
  'rule.wording-matches-result.claims-nearly-met.what':
    '「{label}」は概ね達成したとの記述がありますが、実績 {actual} は目標 {target} の7割に届いていません。',
  'rule.wording-matches-result.claims-nearly-met.why':
    '「概ね達成」は、目標にごく近い実績に使われる言葉です。',
  'rule.wording-matches-result.claims-nearly-met.todo': '記述か実績値を直してください。',
  'grade.sabc-band.S': 'S 目標を1割以上上回る',
  'grade.sabc-band.A': 'A 目標の±1割',
  'grade.sabc-band.B': 'B 基準より改善',
  'grade.sabc-band.C': 'C 改善なし',
  'grade.pace-twenty.A': 'A 計画の進み方以上',
  'grade.pace-twenty.B': 'B 計画の進み方の6割以上',
  'grade.pace-twenty.C': 'C 6割未満',
  'grade.seven-steps.7': '7 100%以上',
  'grade.seven-steps.6': '6 90%以上',
  'grade.seven-steps.5': '5 80%以上',
  'grade.seven-steps.4': '4 70%以上',
  'grade.seven-steps.3': '3 60%以上',
  'grade.seven-steps.2': '2 50%以上',
  'grade.seven-steps.1': '1 50%未満',
  'grade.abcd.A': 'A 110%以上',
  'grade.abcd.B': 'B 80%以上',
  'grade.abcd.C': 'C 50%以上',
  'grade.abcd.D': 'D 50%未満',
  'grade.abc.A': 'A 目標を上回る',
  'grade.abc.B': 'B 80%以上',
  'grade.abc.C': 'C 80%未満',
  'grade.marks.double-circle': '◎ 目標を上回る',
  'grade.marks.circle': '○ 目標を達成',
  'grade.marks.triangle': '△ 未達成だが改善',
  'grade.marks.cross': '× 改善なし',
  'grade.on-pace.on': '予定どおり',
  'grade.on-pace.behind': '遅れ',
  'settings.value.sabc-band': 'S/A/B/C（目標の±10%と基準値）',
  'settings.value.pace-twenty': '1年20%の進み方',
  'settings.value.seven-steps': '7段階',
  'settings.value.abcd': 'A/B/C/D（110・80・50%）',
  'settings.value.abc': 'A/B/C（目標超・80%）',
  'settings.value.marks': '◎○△×',
  'settings.value.on-pace': '期間の経過に対する進み方',
} as const;
