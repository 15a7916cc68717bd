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
} as const;
