"""The words that generate_board.py makes its texts of: a town's plan, in Japanese and English, side by side."""

SUBJECTS = [
    ("図書館", "Libraries"), ("港湾", "Harbour"), ("上下水道", "Water and sewers"), ("公共交通", "Public transport"),
    ("学校教育", "Schools"), ("地域医療", "Local health care"), ("防災", "Disaster preparedness"),
    ("農林水産", "Farming and fisheries"), ("エネルギー", "Energy"), ("観光", "Tourism"),
    ("住まい", "Housing"), ("行政手続", "Administrative procedures"),
]  # fmt: skip

QUALIFIERS = [
    ("市民参加型の", "citizen-led"), ("ICTを活用した", "IT-based"), ("多言語対応の", "multilingual"),
    ("地域の実情に応じた", "locally adapted"), ("データに基づく", "data-driven"), ("災害に強い", "disaster-resistant"),
    ("次世代の", "next-generation"), ("官民連携による", "public-private"), ("高齢者にやさしい", "age-friendly"),
    ("24時間利用できる", "round-the-clock"),
]  # fmt: skip

THINGS = [
    ("予約システム", "booking system"), ("情報基盤", "information platform"), ("設備の更新計画", "renewal plan for facilities"),
    ("人材育成プログラム", "staff training programme"), ("利用者調査", "user survey"), ("標準手順書", "standard procedures"),
    ("オープンデータ", "open data"), ("見守りサービス", "monitoring service"), ("相談窓口", "help desk"),
    ("需要予測モデル", "demand forecasting model"), ("共同利用施設", "shared facilities"), ("点検ロボット", "inspection robots"),
    ("電子申請", "electronic applications"), ("デジタルアーカイブ", "digital archive"), ("広報ポータル", "information portal"),
    ("センサー網", "sensor network"),
]  # fmt: skip

VERBS = [
    ("を整備", "Put in place the"), ("の導入を支援", "Support the introduction of the"), ("を検証し、指針を策定", "Review, and draw up guidelines for, the"),
    ("の実証実験を実施", "Run field trials of the"), ("を全域に展開", "Extend to the whole town the"), ("の運用を開始", "Begin operation of the"),
    ("に係る課題を整理", "Sort out open questions about the"), ("の費用対効果を評価", "Assess costs and benefits of the"),
]  # fmt: skip

ENDS = [
    ("関係機関と連携しながら段階的に進める", "proceeding step by step together with the bodies concerned"),
    ("その結果を次期計画に反映する", "and let the results flow into the next plan"),
    ("利用者の意見を毎年度集めて改善を続ける", "improving it every year by what its users say"),
    ("個人情報の保護に配慮した運用規程を定める", "with rules of operation that protect personal data"),
    ("近隣市町村との共同利用に向けた協議を行う", "and discuss shared use with the neighbouring towns"),
]  # fmt: skip

AREA_WORDS = [
    ("基盤整備", "foundations"), ("利用者支援", "support for users"), ("現場業務", "work on site"),
    ("計画・評価", "planning and evaluation"), ("連携・共有", "cooperation and sharing"), ("研究開発", "research and development"),
]  # fmt: skip
