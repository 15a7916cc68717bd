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
  'rule.grant-share-matches-rate.cut-to-thousand.what':
    '交付金の額 {printed} は、計算額 {exact} の千円未満を切り捨てた額です。',
  'rule.grant-share-matches-rate.cut-to-thousand.why':
    '補助率は上限なので、千円未満を切り捨てて交付することは差し支えありません。',
  'rule.grant-share-matches-rate.cut-to-thousand.todo':
    '交付要綱の端数処理が千円未満切捨てであることを確かめてください。',
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
  'rule.grant-rate-stated.as-programme-rate.what':
    '補助率の記載はありませんが、交付金の額 {printed} は {base} に{programme}の補助率 {rate} を掛けた額と一致します。',
  'rule.grant-rate-stated.as-programme-rate.why':
    '記載のない補助率を制度の補助率とみなした確認です。対象外経費があるときは、額が変わることがあります。',
  'rule.grant-rate-stated.as-programme-rate.todo':
    '補助率が {rate} であれば、そのままで差し支えありません。異なる場合は、表に書き添えるか、設定で指定してください。',
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
  'rule.grant-within-cap.above-project.what':
    '計画全体の交付金の額 {granted} が、{programme}の計画全体の上限額 {limit} を超えています（差 {difference}）。',
  'rule.grant-within-cap.above-project.why': '計画全体の上限額は、全年度の交付金の額を合わせて比べます。',
  'rule.grant-within-cap.above-project.todo':
    '自治体の区分と上限額を確かめてください。例外として認められている場合は、その根拠を記録してください。',
  'rule.grant-within-cap.above-project-unverified.what':
    '計画全体の交付金の額 {granted} が、{programme}の計画全体の上限額とされる {limit} を超えています（差 {difference}、上限額は出典未確認）。',
  'rule.grant-within-cap.above-project-unverified.why': 'この上限額は、出典を確認済みとしていない値です。',
  'rule.grant-within-cap.above-project-unverified.todo': '交付要綱で上限額を確かめてください。',
  'rule.grant-within-cap.above-decision.what':
    '「{label}」の確定額 {granted} が、交付決定額 {limit} を超えています（差 {difference}）。',
  'rule.grant-within-cap.above-decision.why':
    '確定額は、交付決定額（変更後）と、実績の対象経費に補助率を乗じた額の、いずれか低い額です。',
  'rule.grant-within-cap.above-decision.todo':
    '変更交付決定がないかを確かめ、どちらかの額を直してください。交付決定額の割合で確定する制度であれば、設定の「確定額の計算」で選べます。',
  'rule.grant-stacking-within-rate.title': '直接交付分と都道府県経由分の合計は、補助率の範囲に収まる',
  'rule.grant-stacking-within-rate.above.what':
    '直接交付分 {direct} と都道府県経由分 {via} の合計 {together} が、交付対象事業費 {base} に補助率 {rate} を乗じた額 {limit} を {difference} 上回っています。',
  'rule.grant-stacking-within-rate.above.why':
    '国から直接受ける分と都道府県を通じて受ける分を合わせて、補助率が上限です。超えた額は返還の対象になります。',
  'rule.grant-stacking-within-rate.above.todo':
    '二つの交付額と交付対象事業費を確かめ、誤っているものを直してください。',
  'rule.grant-settled-in-whole-yen.title': '円で確定する交付金には、円未満の端数がない',
  'rule.grant-settled-in-whole-yen.fraction.what':
    '「{label}」の確定に関わる金額 {printed} に、円未満の端数があります。',
  'rule.grant-settled-in-whole-yen.fraction.why':
    '国の交付金は円未満の端数を切り捨てて確定します（国等の債権債務等の金額の端数計算に関する法律2条）。',
  'rule.grant-settled-in-whole-yen.fraction.todo': '切り捨てた {expected} に直してください。',
  'rule.grant-settled-in-whole-yen.rounded-up.what':
    '「{label}」の確定額 {printed} は、円未満の端数を切り上げまたは四捨五入しています（切り捨てると {expected}）。',
  'rule.grant-settled-in-whole-yen.rounded-up.why':
    '国の交付金は円未満の端数を切り捨てて確定します（国等の債権債務等の金額の端数計算に関する法律2条）。',
  'rule.grant-settled-in-whole-yen.rounded-up.todo': '切り捨てた {expected} に直してください。',
  'rule.grant-repayment-stated.title': '受入済額が確定額を上回るときは、返還額が記載されている',
  'rule.grant-repayment-stated.missing.what':
    '「{label}」の受入済額 {received} は確定額 {settled} を上回りますが、返還額 {expected} の記載がありません。',
  'rule.grant-repayment-stated.missing.why':
    '概算払で受け入れた額のうち、確定額を超える分は返還しなければなりません。',
  'rule.grant-repayment-stated.missing.todo':
    '返還額を記載するか、受入済額と確定額を確かめて直してください。',
  'rule.grant-repayment-stated.differs.what':
    '「{label}」の返還額 {printed} は、受入済額 {received} から確定額 {settled} を差し引いた {expected} と一致しません（差 {difference}）。',
  'rule.grant-repayment-stated.differs.why': '返還額は、受け入れた額と確定した額の差です。',
  'rule.grant-repayment-stated.differs.todo': '三つの金額のどれが誤っているかを確かめて直してください。',
  'rule.grant-repayment-stated.receivable-differs.what':
    '「{label}」の未収額 {printed} は、確定額 {settled} から受入済額 {received} を差し引いた {expected} と一致しません（差 {difference}）。',
  'rule.grant-repayment-stated.receivable-differs.why':
    '未収額は、確定した額のうちまだ受け入れていない額です。',
  'rule.grant-repayment-stated.receivable-differs.todo':
    '三つの金額のどれが誤っているかを確かめて直してください。',
  'rule.grant-income-deducted.title': '参加費や寄附金などの収入は、補助率を乗じる前に差し引く',
  'rule.grant-income-deducted.not-deducted.what':
    '「{label}」の収入 {income} がありますが、交付金 {grant} は収入を差し引かない交付対象事業費 {eligible} から計算されています。',
  'rule.grant-income-deducted.not-deducted.why':
    '参加費・寄附金・ほかの国庫補助金・消費税仕入控除税額は、補助率を乗じる前に交付対象事業費から差し引きます。',
  'rule.grant-income-deducted.not-deducted.todo':
    '収入が交付対象事業に係るものかを確かめ、係るものであれば差し引いて交付金を計算し直してください。',
  'rule.grant-income-deducted.in-the-base.what':
    '「{label}」の収入 {income} がありますが、交付対象事業費 {eligible} から差し引かれていないようです（総事業費 {total}）。',
  'rule.grant-income-deducted.in-the-base.why':
    '参加費・寄附金・ほかの国庫補助金・消費税仕入控除税額は、補助率を乗じる前に交付対象事業費から差し引きます。',
  'rule.grant-income-deducted.in-the-base.todo':
    '収入が交付対象事業に係るものかを確かめ、係るものであれば差し引いてください。',
} as const;
