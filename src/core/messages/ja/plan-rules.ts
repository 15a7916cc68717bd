/** What rules about the text of a plan say, and what is said when a rule itself fails. Each message has three parts: what is wrong, why it matters, what to do. */
export const planRules = {
  'rule.plan-span-agrees.title': '計画期間の年月日・年数と表の年度が一致する',
  'rule.plan-span-agrees.count-differs.what':
    '期間「{span}」は{first}から{last}までの{years}カ年度ですが、「{stated}カ年度」と書かれています。',
  'rule.plan-span-agrees.count-differs.why': '期間の年数は、KPIの目標値や事業費の年度数のもとになります。',
  'rule.plan-span-agrees.count-differs.todo':
    '開始・終了の年月日と年数のどちらが正しいかを確かめ、そろえてください。',
  'rule.plan-span-agrees.columns-end-differ.what':
    '事業実施期間「{span}」の終わりは{end}ですが、KPIの表の最後の年度は{last}です（いずれも{stated}カ年度）。',
  'rule.plan-span-agrees.columns-end-differ.why':
    '年数が同じで終わりの年度が違うため、期間か表の見出しのどちらかが1年以上ずれています。',
  'rule.plan-span-agrees.columns-end-differ.todo':
    '終了の年月日と表の見出しの年度を確かめ、誤っているほうを直してください。',
  'rule.plan-span-agrees.project-ends-later.what':
    '事業実施期間「{project}」の終わりが、計画期間「{plan}」の終わりより後になっています。',
  'rule.plan-span-agrees.project-ends-later.why': '事業実施期間は計画期間の中に収まる必要があります。',
  'rule.plan-span-agrees.project-ends-later.todo':
    '二つの期間の終わりの年月日を確かめ、誤っているほうを直してください。',
  'rule.plan-span-agrees.spans-differ.what': '事業実施期間「{project}」と計画期間「{plan}」が異なります。',
  'rule.plan-span-agrees.spans-differ.why':
    '事業実施期間が計画期間の中にあれば、異なっていても問題はありません。',
  'rule.plan-span-agrees.spans-differ.todo': '意図したとおりであるかをお確かめください。',
  'rule.plan-era-year-exists.title': '元号の年が実在する',
  'rule.plan-era-year-exists.past-era.what':
    '改元後の時期が平成の年で書かれています: {printed}。今の元号では {modern} です。',
  'rule.plan-era-year-exists.past-era.why':
    '平成は31年4月で終わりました。改元前に作られた計画であれば有効な表記です。',
  'rule.plan-era-year-exists.past-era.todo':
    '計画書を直す必要はありません。報告や公表の資料では、令和の年で示すと分かりやすくなります。',
  'rule.plan-era-year-exists.mixed-eras.what':
    '一つの表に、平成と令和の年が混ざっています: {printed} は、今の元号では {modern} です。',
  'rule.plan-era-year-exists.mixed-eras.why':
    '同じ時期が二通りの元号で書かれると、年度の取り違えが起きやすくなります。',
  'rule.plan-era-year-exists.mixed-eras.todo': '令和の年にそろえてください。',
  'rule.plan-era-year-exists.after-change.what':
    '改元後に作られた文書に、平成の年が書かれています: {printed}。今の元号では {modern} です。',
  'rule.plan-era-year-exists.after-change.why':
    '設定の「文書の日付」は令和元年5月以降です。その後の時期を平成で書くと、年度の取り違えが起きやすくなります。',
  'rule.plan-era-year-exists.after-change.todo': '令和の年に直すか、文書の日付を確かめてください。',
  'rule.plan-reference-resolves.title': 'ほかの項目の表への参照先がある',
  'rule.plan-reference-resolves.no-section.what':
    '「{section}の【{title}】に同じ」とありますが、{section} の項目が見つかりません。',
  'rule.plan-reference-resolves.no-section.why':
    '参照先がないと、KPIが何であるかを読み手が確かめられません。',
  'rule.plan-reference-resolves.no-section.todo': '項目番号の書き誤りでないかを確かめて直してください。',
  'rule.plan-reference-resolves.no-table.what':
    '「{section}の【{title}】に同じ」とありますが、{section} に【{title}】の表が見つかりません。',
  'rule.plan-reference-resolves.no-table.why': '参照先がないと、KPIが何であるかを読み手が確かめられません。',
  'rule.plan-reference-resolves.no-table.todo':
    '項目番号の書き誤りや、表の記載漏れがないかを確かめてください。',
  'rule.rule-broken.title': '点検プログラムに不具合がない',
  'rule.rule-broken.threw.what':
    '点検項目「{rule}」で不具合が起き、この項目は点検できませんでした（{detail}）。',
  'rule.rule-broken.threw.why':
    'ほかの項目の点検結果には影響ありませんが、この項目の誤りは見つかっていない可能性があります。',
  'rule.rule-broken.threw.todo': 'お手数ですが、この内容とブックの概要を開発者にお知らせください。',
  'rule.plan-within-programme-years.title': '事業の期間は、交付金で認められる年数に収まる',
  'rule.plan-within-programme-years.above-maximum.what':
    '期間「{span}」は {years}か年度で、{programme}で認められる {limit}か年度を超えています。',
  'rule.plan-within-programme-years.above-maximum.why':
    '認められる年数を超えた年度の事業費は、交付の対象になりません。',
  'rule.plan-within-programme-years.above-maximum.todo':
    '期間の書き誤りでないかを確かめ、超える年度の事業費を交付対象から除いてください。',
  'rule.plan-within-programme-years.above-maximum-assumed.what':
    '期間「{span}」は {years}か年度で、{programme}で認められる {limit}か年度を超えています（{programme}とみなした場合）。',
  'rule.plan-within-programme-years.above-maximum-assumed.why':
    '計画書に交付金の名称がないため、この交付金とみなしました。ほかの交付金であれば、正しい場合があります。',
  'rule.plan-within-programme-years.above-maximum-assumed.todo':
    '交付金の種類を設定で選び、期間を確かめてください。',
  'rule.plan-within-programme-years.above-maximum-unverified.what':
    '期間「{span}」は {years}か年度で、{programme}の上限とされる {limit}か年度を超えています（出典未確認）。',
  'rule.plan-within-programme-years.above-maximum-unverified.why': 'この上限は公表資料で確認できていません。',
  'rule.plan-within-programme-years.above-maximum-unverified.todo':
    '交付要綱で上限の年数を確かめてください。',
  'rule.plan-within-programme-years.above-usual.what':
    '期間「{span}」は {years}か年度で、{programme}の{type}で通常とされる {limit}か年度を超えています。',
  'rule.plan-within-programme-years.above-usual.why':
    '通常の期間を超える計画は、必要性の説明を求められます。',
  'rule.plan-within-programme-years.above-usual.todo':
    '期間の書き誤りでないかを確かめ、必要な理由を記録してください。',
  'rule.plan-law-citation-exists.title': '引用した法の条項があり、交付金の名称と符号が対応している',
  'rule.plan-law-citation-exists.item-under-item.what':
    '「{printed}」は、号の下に号を置いた引用になっています。',
  'rule.plan-law-citation-exists.item-under-item.why':
    '条の下は項、その下が号です。号の下に号はなく、どの規定を指すか決まりません。',
  'rule.plan-law-citation-exists.item-under-item.todo':
    '「{first}項{item}」の書き誤りでないかを確かめて直してください。',
  'rule.plan-law-citation-exists.code-differs.what':
    '交付金の名称「{name}」と符号「{code}」が対応していません（符号・名称の組み合わせでは「{expected}」）。',
  'rule.plan-law-citation-exists.code-differs.why':
    'どの交付金の計画かによって、補助率や上限額が変わります。',
  'rule.plan-law-citation-exists.code-differs.todo': '名称と符号のどちらが正しいかを確かめて直してください。',
  'rule.plan-law-citation-exists.name-inexact.what':
    '符号「{code}」の交付金の名称が「{name}」となっています。正しくは「{expected}」です。',
  'rule.plan-law-citation-exists.name-inexact.why':
    '名称の書き誤りは、認定申請や公表の資料にそのまま残りがちです。',
  'rule.plan-law-citation-exists.name-inexact.todo': '「{expected}」に直してください。',
  'rule.plan-name-consistent.title': '計画の名称が一貫している',
  'rule.plan-name-consistent.differs.what':
    '計画の名称が「{second}」となっていますが、ほかの箇所では「{first}」です。',
  'rule.plan-name-consistent.differs.why': '名称が違うと、別の計画の資料と受け取られることがあります。',
  'rule.plan-name-consistent.differs.todo': '正しい名称を確かめ、そろえてください。',
  'rule.plan-required-sections-present.title': '先駆タイプの計画に必要な項目がそろっている',
  'rule.plan-required-sections-present.missing.what':
    '「{claim}」とある計画に、{missing} の項目が見当たりません。',
  'rule.plan-required-sections-present.missing.why':
    '先駆タイプは、自立性・官民協働・地域間連携・政策間連携のすべてを備えることが要件です。',
  'rule.plan-required-sections-present.missing.todo':
    '抜けている項目を書き足すか、見出しの付け方を確かめてください。別のタイプの計画であれば、その旨を記載してください。',
} as const;
