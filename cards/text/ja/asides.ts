import type { AsideWords } from '../asides.ts';

/** Short lines in Japanese. */
export const asides: AsideWords = {
  remarks: {
    askSomeone: 'まだ分かりません。担当の人と話しますか、それとも私に分かることの一覧を見ますか。',
    youAreWelcome: 'どういたしまして。',
    offTopic: 'それはお手伝いできません。メールがサポート案件にならなかった理由を調べます。',
    aboutBot:
      '決まった手順で動くボットで、言語モデルは使いません。残すのは回答とメールについて教えていただいたことで、入力された文章ではありません。組織の設定は何も変えません。',
    onIt: 'お調べします。上の質問に進んでください。',
    noted: 'メールのことを書き留めました。上の質問に進んでください。',
    noPictures: '画像やファイルは読めません。メッセージの文章を貼り付けてください。',
    otherLanguage: '日本語でもお話しできます。',
    whichEmail: '別のメールですか、それとも同じメールをもう一度ですか。',
  },
  begun: 'お調べします。',
  terms: {
    'queue-item':
      'キューアイテムは、メールがキューにあることを示します。ルールはキューアイテムに対して動き、適用されるとアイテムは非アクティブになってビューから消えます。',
    queue: 'キューは一つのアドレスに届いたメールを集め、ルールがそれを見張ります。',
    'activity-monitor':
      '活動モニターは、各ルールがメールに何をしたか、スキップや失敗の理由とともに示します。',
    'rule-item':
      'ルールアイテムは条件と、満たされたときの処理です。一つもないルールは何もしません。',
    rule: '自動レコード作成ルールは、キューに届いて条件に合うメールからサポート案件を作ります。',
    'unknown-sender':
      'そのアドレスを持つ有効な取引先担当者も取引先企業もないとき、送信者は不明です。ルールが不明な送信者を許可する場合だけ案件ができます。',
    'tracked-reply':
      '追跡されたメールは「関連」のレコードに属します。その返信はそのレコードに追加され、新しい案件にはなりません。',
    synchronization:
      'サーバー側の同期は、メールボックスを読んでメールを Dynamics 365 に取り込みます。',
    bcc: 'キューは宛先と CC のアドレスで見つけられます。BCC や、配布リスト、エイリアス経由では見つかりません。',
  },
  unknownTerm: '短くは答えられません。ルールについての Microsoft のページにあるかもしれません：',
  readings: {
    yes: 'はい',
    no: 'いいえ',
    unsure: '分かりません',
    'not-yet': 'まだです',
    problem: '案件のないメールがある',
    help: 'ヘルプ',
    back: '回答を取り消す',
    status: '今の状況は',
    report: 'レポート',
    'another-email': '別のメール',
    'check-again': 'もう一度調べる',
    human: '担当の人と話す',
  },
  understoodEmail: ({ sender, queue, subject, day }) =>
    [
      sender && `差出人 ${sender}`,
      queue && `宛先 ${queue}`,
      subject && `件名「${subject}」`,
      day && `日付 ${day}`,
    ]
      .filter(Boolean)
      .join('、'),
};
