import { asides } from './asides.ts';
import { causes } from './causes.ts';
import { inspection } from './inspection.ts';
import { messages, reasons } from './messages.ts';
import { outside } from './outside.ts';
import { questions } from './questions.ts';
import { variants } from './variants.ts';
import type { Text } from '../text.ts';

/** Japanese. */
export const ja: Text = {
  language: 'ja',
  languageName: '日本語',
  botName: 'Email-to-Case Troubleshooter',
  choices: {
    'answer.yes': 'はい',
    'answer.no': 'いいえ',
    'answer.unsure': 'わかりません',
    'email.young': '送信されたばかりです',
    'email.arrived': 'メールは届き、サポート案件はありません',
    'case.pending': 'まだありません',
    'monitor.ready': '「準備完了」と表示されています',
    'fix.done': '完了しました',
    'fix.handedOver': '自分には権限がありません',
    'fix.declined': 'このままにします',
    'design.accepted': 'この動作で問題ありません',
  },
  opening: {
    name: '問題の内容',
    title: 'サポート案件にならなかったのは、どのメールですか？',
    intro: 'わかる項目だけご記入ください。空のままでもかまいません。',
    scope: {
      label: '影響を受けているのはどれですか？',
      choices: {
        'one-email': '1 通のメール',
        'some-senders': '一部の送信者からのメール',
        'all-mail': 'このキュー宛てのすべてのメール',
      },
    },
    since: { label: 'いつからですか？' },
    rules: {
      label: 'キューで使っているルールの種類は？',
      choices: {
        modern: '新しいルール（Customer Service 管理センター）',
        legacy: 'レガシ ルール（設定 > サービス管理）',
      },
    },
    existingCase: {
      label: 'サポート案件がすでにある可能性はありますか？',
      howToLook:
        'この送信者のサポート案件を探し、メールも開いてみてください。サポート案件があれば、メールの **関連** や **「Related」** からたどれます。',
      choices: { found: 'はい、見つかりました', none: '探しましたが、ありません' },
    },
    submit: '次へ',
    scopeHints: {
      'one-email':
        '1 通のメールを調べています。どの質問にも、必ずそのメールについて答えてください。',
      'some-senders':
        '一部の送信者に影響しています。その中の一人からの最近のメールを使ってください。',
      'all-mail':
        'このキュー宛てのすべてのメールに影響しています。最近のメールを例として使ってください。',
    },
  },
  questions,
  stops: {
    email: 'メールを開いてください',
    'activity-monitor': 'アクティビティ モニターを開いてください',
    rule: 'ルールを開いてください',
    contact: '差出人の取引先担当者を開いてください',
    mailbox: 'メールボックスを開いてください',
  },
  repair: {
    fixing: {
      name: '修正',
      title: '次の操作をお願いします',
    },
    handedOver: {
      name: 'ほかの人の対応待ち',
      title: '権限のある人に、これを送ってください',
      choices: { 'fix.done': '対応してもらいました', 'fix.declined': '対応してもらえません' },
    },
    proving: {
      name: '修正後の確認',
      title: 'サポート案件はできましたか？',
      choices: {
        'answer.yes': 'はい、できました',
        'answer.no': 'いいえ、ほかを調べます',
      },
    },
    waitingForCase: {
      name: 'サポート案件の作成待ち',
      title: 'サポート案件はできましたか？',
      choices: {
        'answer.yes': 'はい、できました',
        'answer.no': 'いいえ、ほかを調べます',
        'case.pending': 'まだです。もう少し待ちます',
      },
    },
  },
  outcomes: {
    resolved: {
      name: '解決済み',
      title: 'サポート案件があります',
    },
    concluded: {
      name: 'まとめ',
      title: 'まだサポート案件がありません',
    },
  },
  causes,
  messages,
  asides,
  reasons,
  variants,
  outside,
  inspection,
  sources: {
    article: '受信メールがサポート案件に変換されない（2023）',
    articleUpdate: '受信メールがサポート案件に変換されない（2025）',
    errorMessages:
      'レコードの自動作成と更新ルールに関する一般的な構成の問題のトラブルシューティング',
    rules: 'レコードを自動的に作成または更新する',
    ruleQuestions: '自動レコード作成に関する FAQ',
    legacyRules: 'Web クライアントでメールからサポート案件を自動的に作成する',
    activityMonitor: 'アクティビティ モニターを使用してルールを確認および追跡する',
    migration: 'ルールの移行に関する FAQ',
    systemJobs: 'システム ジョブの監視と管理',
    severalCases: 'メールからの複数のサポート案件の作成を自動化する',
    queueItems: '同期されたメール メッセージからキュー アイテムを作成する',
    correlation: 'メール メッセージのフィルター処理と相関関係を使用して、追跡するメールを指定する',
    startDate: '受信メールを処理する開始日を選択する',
    settings: 'サーバー側同期の OrgDBOrgSettings',
    senders: '電子メール アドレスを行に関連付ける',
    tracking: 'メールが自動的に追跡または同期されない',
    recipients: 'NoRecipientMatch エラーでメールを作成できない',
    brokenConnections: '切断された接続のトラブルシューティング',
    triggers: 'トリガーに関する一般的な問題のトラブルシューティング',
    administrationMode: '管理モード',
    copiedEnvironment: '環境をコピーする',
    mergedCases: 'サポート案件を統合する',
    emailResolution: '「Email resolution」を構成する（プレビュー）',
    emailClassification: 'メールの分類を構成する',
    processEmailFrom:
      '受信メールが予期せず同期される、または予期しないデータや欠落したデータが含まれる',
  },
  verdicts: { found: '該当', 'ruled-out': '該当せず', 'not-checked': '未確認' },
  verdictSigns: { found: '●', 'ruled-out': '✓', 'not-checked': '?' },
  notChecked: {
    'cannot-tell': '「わからない」という回答でした。',
    'needs-email': 'メール自体を見なければわかりませんが、そのメールがありません。',
    'not-reached': '調べていません。',
  },
  repairs: {
    done: '修正しました。',
    'handed-over': '修正をほかの人に依頼しました。',
    left: 'そのままにしました。',
  },
  notices: {
    hello: 'こんにちは！ 現在はここです：',
    notUnderstood:
      'すみません、うまく理解できませんでした。ボタンを使うか、ボタンの名前、または **ヘルプ** と入力してください。',
    whichOne: 'どれのことでしょうか？ ボタンを使うか、ボタンの名前または番号を入力してください。',
    reasonFirst: '先に理由を選んでください。',
    emailFirst: '先にメールを選んでください。',
    answerFirst: '先に回答を選んでください。',
    causeFirst: '先に一覧から選んでください。',
    askedAgain: '同じ質問の話をしていることを確かめるため、もう一度表示します：',
    notOffered: 'その回答はこのステップの選択肢にないため、何も変更していません。現在はここです：',
    staleCard: 'それは前のステップのカードのため、何も変更していません。現在はここです：',
    answersDropped:
      '以前の回答の一部が合わなくなったため取り消し、残りはそのままにしました。ここから続けます：',
    unreadable: '申し訳ありません。以前の回答を読み取れなくなったため、もう一度最初から始めます。',
    startedOver: '最初からやり直します。10 分以内に **戻る** と入力すると、前の回答に戻ります。',
    otherEmail: '別のメールに移ります。10 分以内に **戻る** と入力すると、前のメールに戻ります。',
    broughtBack: '前の回答に戻しました。',
    stopped: '停止しました。回答は残っています。いつでも再開できます。',
    tookBack: '最後の回答を取り消しました。',
    nothingToTakeBack: '取り消せる回答はまだありません。',
    keptData: 'すべてそのまま残しました。現在はここです：',
    messageNoted:
      'アクティビティ モニターの内容を記録しました。それだけでは原因とは言えないため、続けます。',
    languageChanged: 'これからは日本語でご案内します。',
    namesRemoved: 'ここでの回答から、あなたの名前を削除しました。',
    copiedToPrivate:
      '個人チャットにコピーを送りました。ここでは、皆さんがこれまでどおり続けられます。',
    copiedFromShared:
      'これはグループからのコピーです。ここでの回答は、あなたと私の間だけのものです。',
    privateNotInstalled:
      'まだ個人チャットにメッセージを送れません。Teams で **アプリ** を開き、**Email-to-Case Troubleshooter** を探して **追加** を選択してから、もう一度お試しください。',
    privateInUse:
      '個人チャットにはすでに診断があり、上書きしないようにしています。個人チャットで **最初から** と入力してから、もう一度お試しください。',
    secretSeen:
      'パスワード、キー、またはトークンのようです。内容は保存もログへの記録もしていませんが、ここでは他の人にも読める可能性があります。メッセージを削除し、その値を新しいものに替えてください。',
    noRoom:
      'この診断は回答が多くなりすぎたため、これ以上追加できません。何も変更していません。必要なら **レポート** と入力し、その後 **最初から** と入力してください。',
    soughtNothing: 'メールを探すには、少なくとも 1 つの欄に入力が必要です。',
    soughtUnusable: '入力された内容では探せない欄があります。修正してください：',
    inspectionCancelled: '確認をやめました。手作業で続けます：',
    inspectionNotOffered:
      '接続されている組織がないため、私のほうで確認することはできません。現在はここです：',
    inspectionInPrivate:
      '組織の確認は個人チャットでのみ行います。**個人チャットで続ける** を選択してください。現在はここです：',
    findingDisputed: 'では、私が見た内容ではなく、あなたの回答を採用します：',
    notSignedIn: 'サインインしていないため、終了するものはありません。現在はここです：',
    signOutPending: 'サインアウトがまだ完了していません。引き続き試みます。',
    ourError:
      'こちら側で問題が発生しました。回答は失われていませんので、もう一度お試しください。現在はここです：',
  },
  commands: {
    greet: [
      'こんにちは',
      'こんばんは',
      'おはよう',
      'おはようございます',
      'はじめまして',
      'どうも',
      'hi',
      'hello',
    ],
    start: [
      '開始',
      '開始する',
      '始める',
      'はじめる',
      'スタート',
      '続ける',
      '続き',
      '再開',
      'start',
    ],
    back: ['戻る', '戻って', 'もどる', '一つ戻る', '取り消し', '取り消す', '元に戻す', 'back'],
    startOver: [
      '最初から',
      '最初からやり直す',
      '初めから',
      'はじめから',
      'やり直す',
      'やり直し',
      'リセット',
      'start over',
    ],
    help: ['ヘルプ', '使い方', '助けて', '何ができる', '何ができますか', 'コマンド', '?', 'help'],
    status: ['状況', '現状', '進捗', '進み具合', '今どこ', 'ステータス', 'status'],
    report: ['レポート', '報告', '報告書', 'まとめ', 'report'],
    language: ['言語', '言語を変更', '言語の変更', '言語を変える', '言語変更', 'language'],
    inPrivate: ['個人チャットで続ける', '個人チャット', 'プライベート', 'continue in private'],
    check: ['確認', '確認する', 'もう一度確認', 'もう一度確認する', '調べる', 'check'],
    signOut: ['サインアウト', 'サインアウトする', 'ログアウト', 'sign out'],
    stop: ['停止', 'ストップ', '中止', '一時停止'],
    anotherEmail: ['別のメール', '他のメール', '次のメール'],
    human: ['担当者', '担当者と話す', '人と話す', '人間と話す'],
    deleteMyData: [
      'データを削除',
      '私のデータを削除',
      '自分のデータを削除',
      'データ削除',
      'データを消して',
      'delete my data',
    ],
  },
  typed: {
    yes: [
      'はい',
      'はい、お願いします',
      'ええ',
      'うん',
      'そう',
      'そうです',
      'その通りです',
      'yes',
      'y',
    ],
    no: ['いいえ', 'いいえ、結構です', 'いえ', 'いや', 'ううん', '違います', '違う', 'no', 'n'],
    unsure: [
      'わからない',
      'わかりません',
      'わからないです',
      '分からない',
      '分かりません',
      '分からないです',
      '不明',
      '不明です',
      '自信がない',
      '自信がありません',
      'たぶん',
      '多分',
      'not sure',
    ],
  },
  ui: {
    next: '次へ',
    alsoFound: 'ほかに見つかったこと',
    chooseAnswer: '選択…',
    progress: (left) => (left === 0 ? '確認することはもうありません' : `あと約 ${left} 件`),
    more: '詳しく',
    less: '閉じる',
    moreSteps: (count) => `続きの手順（${count}）`,
    inDetail: '詳しい手順',
    asItShouldBe: '正しい表示（英語の画面）',
    stopHints: {
      email: 'Dynamics 365 の **活動** > **すべての活動** で、見えるものをご記入ください。',
      'activity-monitor':
        'ルール一覧の上の **View activity monitor**（英語のメニュー）で、件名からメールを探します。',
      rule: '**Case settings** > **Automatic record creation and update rules**（英語のメニュー）で、見えるものをご記入ください。',
      contact: '送信者のアドレスを取引先担当者で検索します。',
      mailbox:
        '**Power Platform 管理センター**：使用する環境の **設定** > **電子メール** > **メールボックス**。',
    },
    whyAsked: '質問の理由',
    listed: (names) => names.join('、'),
    bracketed: (words) => `（${words}）`,
    joined: (sentences) => sentences.join('；'),
    open: {
      email: 'メールを開く',
      queue: 'キューを開く',
      rule: 'ルールを開く',
      mailbox: 'メールボックスを開く',
      contact: '取引先担当者を開く',
      flow: 'フローを開く',
      trace: 'メッセージを追跡する',
      environment: '環境を開く',
    },
    verdictCounts: {
      found: (count) => `該当 ${count}`,
      'ruled-out': (count) => `除外 ${count}`,
      'not-checked': (count) => `未確認 ${count}`,
    },
    askSomebody: {
      heading: (who) => `次の一手：これを送ってください。確認できる人：${who}`,
      message: 'キュー宛てのメールがサポート案件になりません。次の点を確認してください。',
    },
    report: 'レポート',
    anotherEmail: '別のメール',
    starters: {
      newSenders: '新しい送信者だけ案件なし',
      nothingArrives: 'メールがまったく届かない',
    },
    whereToLook: '確認する場所',
    whereToLookLegacy: 'レガシ ルールの場合',
    howToFix: '修正方法',
    howToFixLegacy: 'レガシ ルールの場合',
    whoMayLine: (who) => `実行できる人：${who}`,
    comeBack:
      'ここまでの内容を保存しておきます。返事があったら、何日後でもかまいませんので戻ってきてください。',
    sourcesDiffer: '情報源による違い',
    source: '情報源',
    step: (step) => `手順 ${step}`,
    cause: (cause) => `原因 ${cause}`,
    undated: '日付なし',
    changeAnswer: {
      label: '以前の回答を変更する',
      submit: 'この回答を変更する',
      placeholder: '回答を選んでください',
    },
    currentStep: (name) => `現在のステップ：${name}`,
    notFixed: 'まだ修正されていません。',
    reason: {
      label: '表示されている理由',
      placeholder: '理由を選んでください',
      submit: 'この理由を使う',
    },
    messagesKnown: (count) =>
      count === 1
        ? 'このメッセージを知っています'
        : `このテキストには、知っているメッセージが ${count} 件あります`,
    moreMessages: (count) =>
      `このテキストには、ほかに ${count} 件あります。説明を読むには、別々に貼り付けてください。`,
    variantPage: 'これについてのページ',
    messagePage: 'このメッセージについてのページ',
    messageCause: '原因',
    messageNoCause: 'このメッセージだけでは、原因は決まりません。',
    record: (shortName) => `修正：${shortName}`,
    outside: {
      label: '10 個の原因以外に考えられること',
      placeholder: '一つ選んでください',
      submit: 'これを確認する',
    },
    unknownMessage: '知らないメッセージ',
    messageAreas: {
      'mailbox-alert-incoming': '受信についてのメールボックスの通知',
      'mailbox-alert-outgoing': '送信についてのメールボックスの通知',
      'mailbox-alert': 'メールボックスの通知',
      'flow-run': '失敗したフローの実行',
      'system-job': 'システム ジョブ',
      'activity-monitor': 'アクティビティ モニター',
      'other-item': '予定、取引先担当者、タスクについての通知',
    },
    areaTells: {
      'mailbox-alert-incoming':
        'メールの受信についての通知です。そのため、メールが同期されていない可能性があります。このコードの情報はありません。',
      'mailbox-alert-outgoing':
        'メールの送信についての通知です。届いたメールについては、何もわかりません。',
      'mailbox-alert':
        'メールボックスの通知です。受信についての通知なら、メールが同期されていない可能性があります。',
      'flow-run': '失敗したフローの実行のものです。そのため、ルールが理由かもしれません。',
      'system-job': 'システム ジョブのものです。そのため、ルールが理由かもしれません。',
      'activity-monitor': 'アクティビティ モニターのものです。',
      'other-item':
        '予定、取引先担当者、またはタスクについてのものです。届いたメールについては、何もわかりません。',
    },
    addToTicket:
      'レポート用にコードだけを保存し、文面は保存しません。文面は、ご自分でチケットに追加してください。',
    seenIn: {
      alert: 'メールボックスの通知',
      run: 'フローの実行またはシステム ジョブ',
      elsewhere: 'それ以外の場所',
    },
    contradicting: (name) => `メッセージ「${name}」の内容は、これまでの回答と合いません。`,
    recordOne: '修正する',
    checkFirst: '先に確認する',
    backToQuestion: '質問に戻る',
    back: '戻る',
    start: '開始',
    startOver: '最初からやり直す',
    understood: (causeName) => `「${causeName}」と理解しました。そこから始めます。`,
    fromTheTop: '順番に最初から調べる',
    check: (shortName) => `確認する：${shortName}`,
    answersSoFar: (count) => `これまでの回答：${count} 件`,
    by: (name) => `回答者：${name}`,
    addedBy: (name) => `${name} さんが私を追加しました。`,
    inPrivate: '個人チャットで続ける',
    removeName: '自分の名前を削除する',
    deleteNow: 'すべて削除する',
    keep: 'そのまま残す',
    movedBelow: '続きは下のカードにあります。',
    movedAbove: '続きは上のカードにあります。',
    cannotSave:
      '現在、回答を読み書きできませんが、失われてはいません。1 分ほどたってから「start」と入力してください。',
    notYours:
      'このプライベート チャットは別の方のものです。ご自身のチャットを開いて「こんにちは」と入力してください。',
    reportTitle: 'Email-to-Case レポート',
    startedOn: (date) => `開始日：${date}`,
    quoted: (words) => `「${words}」`,
    labelled: (label, words) => `${label}：${words}`,
    foundBy: (name) => `メッセージ：「${name}」。`,
    saidAtOpening: '問題の内容',
    supportHeading: 'Microsoft サポート用の情報',
  },
  welcome: {
    title: 'こんにちは、Email-to-Case Troubleshooter です',
    paragraphs: [
      '**開始** を選択するか、エラー メッセージを貼り付けるか、状況をご自分の言葉で入力してください。',
      'サポート用キュー宛てのメールが Dynamics 365 Customer Service のサポート案件にならない理由を調べます。',
    ],
    more: [
      '確認する場所を示し、見えているものを説明し、修正方法をお伝えします。10 個の原因と多くのエラー メッセージを知っています。**ヘルプ** と入力すると、私が理解できる言葉を表示します。',
    ],
  },
  sharedWelcome: {
    title: 'こんにちは、Email-to-Case Troubleshooter です',
    paragraphs: [
      'キュー宛てのメールがサポート案件にならなかったとき、その理由を一緒に調べます。どなたでも回答できます。私に書き込むときは、メンションしてください。',
      '回答は回答者の名前とともに保存されます。お一人で続けるには、**個人チャットで続ける** を選んでください。',
    ],
  },
  help: {
    title: '入力できる内容',
    paragraphs: [
      '**問題**：ご自分の言葉で入力すると、当てはまる原因から始めます。',
      '**エラー メッセージ**：アクティビティ モニター、フローの実行、システム ジョブ、メールボックスの通知から貼り付けます。',
      '**回答**：ボタンを使うか、ボタンの名前、番号、**はい**、**いいえ**、**わからない** のいずれかを入力します。',
    ],
    more: [
      '**戻る** で最後の回答を取り消します。**最初から** でもう一度やり直します。',
      '**状況** でこれまでの判定を表示し、そこで以前の回答を変更できます。**レポート** でチケット用のテキストを表示します。',
      '**言語** で私の言語を変更します。',
      '**データを削除** で、この会話について保存しているものを削除します。先に確認します。**ヘルプ** でこの説明を表示します。',
      'いつでも中断して、後で戻ってこられます。回答は残ります。',
    ],
  },
  helpInGroups: '**個人チャットで続ける** で、グループの内容を私との個人チャットにコピーします。',
  ambiguousMessage: {
    title: 'どこで見ましたか？',
    paragraphs: [
      '意味は表示された場所によって変わります。メールボックスの通知ならメールを、フローの実行やシステム ジョブならサポート案件を作成できなかったことを表します。',
    ],
  },
  unknownMessage: {
    title: 'このメッセージの情報がありません',
    paragraphs: [
      'メッセージ全体をコピーしてください。エラー コードが特に役立ちます。推測はしません。何も変更していません。',
    ],
    more: [
      '活動モニターなら **「Reason」** と **「Recommendation」**、フローの実行なら失敗したステップのエラー、システム ジョブなら詳細、メールボックスならアラートをコピーしてください。',
      'それでもわからない場合は、発生時刻とともに Microsoft サポートのために保管してください。',
    ],
  },
  report: {
    email: 'メール',
    sender: '送信者',
    queue: '宛先',
    subject: '件名',
    around: '日付',
    messageId: 'メッセージ ID',
    noCause: '原因は見つかりませんでした。',
    noCauseYet: '原因はまだ見つかっていません。',
    recognized: '認識したメッセージ（未確認）',
  },
  human: {
    title: '相談できる担当者',
    contact: '次の担当者に相談できます。',
    nobody:
      '担当者はまだ登録されていません。組織で Dynamics 365 を担当している人に、次の文を送ってください。',
    request:
      'サポートキュー宛てのメールが Dynamics 365 Customer Service でサポート案件になりませんでした。「活動」にあるメールと、キューのルール（レコードの自動作成および更新ルール）を一緒に確認していただけますか。これまでに分かったことは、Email-to-Case Troubleshooter のレポートにあります。',
  },
  deletion: {
    title: 'この会話について保存しているものを、すべて削除しますか？',
    paragraphs: [
      '保存しているのは、あなたの回答、メールについて教えていただいたこと、この会話の番号で、メッセージの文面は保存していません。削除は元に戻せません。先にコピーが必要な場合は、**レポート** と入力してください。',
    ],
  },
  sharedDeletion: {
    title: 'ここでの回答から、あなたの名前を削除しますか？',
    paragraphs: [
      'ここでの診断は、この会話にいる全員のものなので残ります。あなたの回答から、あなたの名前を削除できます。全員分の診断を消去するには、**最初から** と入力してください。',
    ],
  },
  languageChoice: {
    title: 'どの言語でご案内しますか？',
    paragraphs: ['一つ選ぶか、言語の名前を入力してください。'],
  },
  toldTwice: {
    title: '二つの可能性があります',
    paragraphs: ['どちらを先に確認しますか？'],
  },
  toldLater: {
    title: '別の原因のようです',
    paragraphs: [
      '何も変更していません。今それを確認しますか？ それとも、今のところから続けますか？',
    ],
  },
  deleted: {
    title: 'データを削除しました',
    paragraphs: [
      'ここには、この会話のデータは何も残っていません。もう一度始めるには、**開始** と入力してください。',
    ],
  },
  support: {
    nothingFound:
      '原因は見つかりませんでした。レポートと一緒に、次の情報を Microsoft サポートに伝えてください：',
    stillNoCase:
      '修正を行いましたが、サポート案件はまだありません。レポートと一緒に、次の情報を Microsoft サポートに伝えてください：',
    items: [
      '環境（組織の URL）、キューの名前とアドレス',
      'メールが届いた時刻（UTC）と、そのメッセージ ID（インターネット ヘッダーにあります）',
      'ルールの名前と、アクティビティ モニターの状態と理由',
      '失敗したフローの実行またはシステム ジョブがあれば、その ID、時刻、メッセージ',
      'その時刻のメールボックスの通知と、Exchange のメッセージ追跡',
    ],
  },
};
