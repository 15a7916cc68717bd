/** What rules about grants say. Each message has three parts: what is wrong, why it matters, what to do. */
export const grantRules = {
  'rule.grant-share-matches-rate.title': '交付金の額は、対象経費に補助率を乗じた額と一致する',
  'rule.grant-share-matches-rate.above.what':
    '交付金の額 {printed} が、{base}（{baseKind}）に補助率 {rate} を乗じた額 {expected} を上回っています（差 {difference}）。',
  'rule.grant-share-matches-rate.above.why':
    '補助率は上限です。これを超える額は交付を受けられず、後で返還を求められるおそれがあります。',
  'rule.grant-share-matches-rate.above.todo':
    '対象経費・補助率・交付金の額を確かめ、誤っているものを直してください。',
  'rule.grant-share-matches-rate.not-exact.what':
    '交付金の額 {printed} が、{base}（{baseKind}）に補助率 {rate} を乗じた額 {expected} と一致しません（差 {difference}）。',
  'rule.grant-share-matches-rate.not-exact.why':
    '端数の出ない計算なので、記載の補助率どおりであれば額はちょうど {expected} になります。',
  'rule.grant-share-matches-rate.not-exact.todo':
    '対象経費・補助率・交付金の額を確かめ、誤っているものを直してください。',
  'rule.grant-share-matches-rate.below.what':
    '交付金の額 {printed} が、{base}（{baseKind}）に補助率 {rate} を乗じた額 {expected} を下回っています（差 {difference}）。',
  'rule.grant-share-matches-rate.below.why':
    '補助率は上限なので、上限額・収入の控除・交付決定額による場合は誤りではありません。',
  'rule.grant-share-matches-rate.below.todo':
    '下回る理由を確かめてください。理由があれば確認済みとし、なければ額を直してください。',
  'rule.grant-share-matches-rate.rounded-up.what':
    '交付金の額 {printed} は、計算額 {exact} の端数を切り上げまたは四捨五入しています。',
  'rule.grant-share-matches-rate.rounded-up.why':
    '交付金の端数は切り捨てるのが原則です。表示単位での端数のため、誤りとまでは言えません。',
  'rule.grant-share-matches-rate.rounded-up.todo':
    '精算や申請の額は円単位で計算し、端数を切り捨てているかをお確かめください。',
  'rule.grant-rate-stated.title': '交付金の補助率が示されている',
  'rule.grant-rate-stated.not-stated.what':
    '「{label}」 {base} に対する補助率の記載がありません。{rate} とした場合の試算は {computed} です（{programme}の補助率による）。',
  'rule.grant-rate-stated.not-stated.why':
    '補助率が分からないと、交付金の額が正しいかどうかを確かめられません。試算は、{baseKind}から求めた参考値で、交付決定額ではありません。',
  'rule.grant-rate-stated.not-stated.todo':
    '交付金の額を点検するときは、設定で補助率を指定してください。計画書の記載が不要な場合は、そのままで差し支えありません。',
  'rule.grant-rate-stated.grant-without-rate.what':
    '交付金の額 {printed} が書かれていますが、補助率の記載がないため、{base} から検算できません。',
  'rule.grant-rate-stated.grant-without-rate.why':
    '補助率が分からないと、交付金の額が上限を超えていないかを確かめられません。',
  'rule.grant-rate-stated.grant-without-rate.todo':
    '補助率を表や文章に書き添えるか、設定で指定してください。',
  'rule.grant-rate-stated.grant-without-base.what':
    '交付金の額 {printed} が書かれていますが、補助率と対象経費の記載がそろっていないため、検算できません。',
  'rule.grant-rate-stated.grant-without-base.why':
    '対象経費と補助率が分からないと、交付金の額が上限を超えていないかを確かめられません。',
  'rule.grant-rate-stated.grant-without-base.todo': '交付対象事業費と補助率を書き添えてください。',
  'rule.grant-rate-matches-programme.title': '補助率は、交付金の制度で定められた率である',
  'rule.grant-rate-matches-programme.above.what':
    '補助率 {rate} が、{programme}の補助率（{rates}）を超えています。',
  'rule.grant-rate-matches-programme.above.why': '制度の補助率を超える額は交付を受けられません。',
  'rule.grant-rate-matches-programme.above.todo':
    '補助率と交付金の種類を確かめ、誤っているものを直してください。',
  'rule.grant-rate-matches-programme.other.what':
    '補助率 {rate} は、{programme}の補助率（{rates}）のいずれとも異なります。',
  'rule.grant-rate-matches-programme.other.why': '制度にない補助率では、交付金の額を確かめられません。',
  'rule.grant-rate-matches-programme.other.todo':
    '補助率の書き誤りでないか、ほかの交付金でないかをお確かめください。',
  'rule.grant-rate-matches-programme.other-assumed.what':
    '補助率 {rate} は、{programme}の補助率（{rates}）と異なります。',
  'rule.grant-rate-matches-programme.other-assumed.why':
    '計画書に交付金の名称がないため、{programme}とみなして比べました。ほかの交付金であれば誤りではありません。',
  'rule.grant-rate-matches-programme.other-assumed.todo': '交付金の種類を設定で選んでください。',
  'rule.grant-local-share-completes.title': '交付金と地方負担を合わせると、交付対象事業費になる',
  'rule.grant-local-share-completes.differs.what':
    '「{label}」 {printed} が、交付金と地方負担（寄附・その他の収入を含む）の合計 {expected} と一致しません（差 {difference}）。',
  'rule.grant-local-share-completes.differs.why':
    '交付対象事業費は、交付金・地方負担・その他の収入のいずれかで賄われるため、合計が一致します。',
  'rule.grant-local-share-completes.differs.todo':
    '交付対象事業費・交付金・地方負担の額を確かめ、誤っているものを直してください。単独事業費は含めません。',
  'rule.grant-local-share-completes.rounding.what':
    '「{label}」 {printed} と、交付金と地方負担の合計 {expected} の差 {difference} は、端数処理によるとみられます。',
  'rule.grant-local-share-completes.rounding.why':
    '端数を切り捨てた金額を足し上げると、この程度の差は生じます。',
  'rule.grant-local-share-completes.rounding.todo':
    'そのままで差し支えありません。地方負担は「交付対象事業費－交付金」で求めると差が出ません。',
  'rule.grant-within-cap.title': '交付金の額は、1事業・1年度の上限額に収まる',
  'rule.grant-within-cap.above.what':
    '{year}の交付金の額 {granted} が、{programme}の上限額 {limit} を超えています（差 {difference}）。',
  'rule.grant-within-cap.above.why':
    '上限額は1事業・1年度ごとに、自治体の区分に応じて定められています。類型が計画書から分からないため、最も高い上限額と比べました。',
  'rule.grant-within-cap.above.todo':
    '自治体の区分と事業の類型を確かめてください。特に効果的な取組として認められている場合は、その根拠を記録してください。',
  'rule.grant-within-cap.above-unverified.what':
    '{year}の交付金の額 {granted} が、{programme}の上限額とされる {limit} を超えています（差 {difference}、上限額は出典未確認）。',
  'rule.grant-within-cap.above-unverified.why': 'この年度の上限額は公表資料で確認できていない参考値です。',
  'rule.grant-within-cap.above-unverified.todo': '交付要綱で上限額を確かめてください。',
} as const;
