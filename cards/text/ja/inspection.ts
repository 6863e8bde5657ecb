import type { InspectionWords, Seen } from '../inspection.ts';

const behind = (words: string, { said }: Seen) => (said ? `${words}：${said}` : words);

const approvals: Readonly<Record<string, string>> = {
  0: '承認されていません（空）',
  1: '承認されています',
  2: 'まだ承認されていません（承認待ち）',
  3: '承認されていません（却下）',
};
const approval = ({ value }: Seen) => approvals[String(value)] ?? '承認されていません';

const statuses: Readonly<Record<string, string>> = {
  1: '下書き',
  2: '完了',
  3: '送信済み',
  4: '受信済み',
  5: 'キャンセル',
  6: '送信待ち',
  7: '送信中',
  8: '失敗',
};

const filters: Readonly<Record<string, string>> = {
  0: 'すべての電子メール メッセージ',
  1: 'Dynamics 365 のメールへの返信のみ',
  2: '潜在顧客、取引先担当者、取引先企業からのメールのみ',
  3: '電子メールが有効なレコードからのメールのみ',
  4: 'なし（どのメールも受け入れません）',
};

const correlations: Readonly<Record<string, string>> = {
  3: '返信として（In-Reply-To）',
  4: '追跡トークンにより',
  5: '会話により',
  6: '件名と受信者により（スマート マッチング）',
};

const kinds: Readonly<Record<string, string>> = {
  systemuser: 'ユーザー',
  queue: 'キュー',
  lead: '潜在顧客',
  team: 'チーム',
  equipment: '設備または備品',
};

const owners: Readonly<Record<string, string>> = {
  enabled: '有効なユーザーです',
  disabled: '無効なユーザーです',
  deleted: '存在しません',
  unlicensed: 'ライセンスがありません',
};

/** What the bot sees in the organisation, in Japanese. */
export const inspection: InspectionWords = {
  reach: {
    here: 'ご希望であれば、組織の環境を私が確認します。読み取るだけで、何も変更しません。お伝えする内容は、その結果、あなたの回答、Microsoft のページに基づいており、ページの名前も示します。',
    nowhere:
      '私はあなたの組織の環境を見ることができません。何も読み取らず、何も変更しません。お伝えする内容は、回答と Microsoft のページに基づいており、ページの名前も示します。',
    privately:
      'ここでは、組織の環境から何も読み取らず、何も変更しません。個人チャットでは、私が組織の環境を確認できます。ここでお伝えする内容は、皆さんの回答と Microsoft のページに基づいており、ページの名前も示します。',
  },
  help: '**確認** で、組織で見た内容を表示し、もう一度確認できます。**サインアウト** で、私のアクセスを終了します。',
  kept: '組織で見た内容（数値、時刻、レコードの ID）も保存しています。',
  form: {
    intro: '一つの項目だけでも探せます。多いほど確実です。',
    organization: '組織',
    sender: '送信者の電子メール アドレス',
    queue: 'キューの電子メール アドレス',
    subject: '件名、またはその一部',
    around: 'いつごろ',
    messageId: 'インターネット メッセージ ID',
    readOnly: '読み取るだけで、メールの本文は保存しません。',
    submit: '組織を確認する',
    byHand: '確認せずに進む',
    inPrivate: '個人チャットでは、私が組織の環境を確認できます。',
  },
  checking: {
    title: (organization) =>
      organization ? `${organization} を確認しています…` : '組織を確認しています…',
    progress: (done, of) => `${of} 件のうち ${done} 件が終わりました。`,
    meanwhile: '結果は自動的に表示されます。手作業で進むと、確認をやめます。',
    cancel: '確認をやめる',
  },
  goOnByHand: '手作業で進む',
  watch: {
    first:
      '今サポート案件を確認します。その後も 30 分間、繰り返し確認します。**停止** で終了します。',
    noCase: (time) => `${time} の時点でサポート案件はまだありません。`,
    next: (time) =>
      `${time} にもう一度サポート案件を確認し、お知らせします。**停止** で終了します。`,
  },
  emails: {
    title: 'どのメールですか？',
    label: 'メール',
    noSubject: '（件名なし）',
    more: (count) =>
      `ほかに ${count} 通が当てはまります。ここになければ、日付などをさらに教えてください。`,
    submit: 'このメール',
    none: 'この中にはない',
  },
  failed: {
    title: '組織を確認できませんでした',
    why: {
      unavailable: '応答がありませんでした。数分後にもう一度お試しください。',
      throttled: 'このアカウントからの要求が多すぎます（私または他のプログラムによるもの）。',
      slow: '時間がかかりすぎたため、中止しました。',
      notAllowed: '私を使って組織を確認する権限がありません。管理者が変更できます。',
      signInNeeded: 'あなたの権限で確認するには、サインインが必要です。',
      notSignedIn: 'サインインできなかったため、何も読み取っていません。',
      interrupted: '確認中に私が再起動されたため、結果はありません。',
      noOrganisation: 'どの組織を確認すればよいかわかりません。',
    },
    wait: (minutes) => `${minutes} 分後にもう一度お試しください。`,
    byHand: 'すべて手作業で回答することもできます。',
  },
  signIn: {
    text: 'サインインすると、あなた自身の権限で組織を確認します。読み取りだけを行います。',
    button: 'サインイン',
  },
  signedOut: {
    title: 'サインアウトしました',
    paragraphs: [
      '私はもう組織を確認できません。回答はそのまま残っています。もう一度確認するときは、再度サインインが必要です。',
    ],
  },
  outcomes: {
    'case-exists': {
      title: 'サポート案件があります',
      body: 'おそらくこのメールの案件です。',
    },
    'cause-found': {
      title: 'このメールを止めている原因が見つかりました',
      body: '内容を確認してください。その後、修正方法を示します。',
    },
    wait: {
      title: 'メールはまだ処理の途中かもしれません',
      body: '届いてからまだ数分です。15 分ほどたってから、もう一度確認してください。',
    },
    'nothing-found': {
      title: '原因は見つかりませんでした',
      body: '読み取れた範囲には原因がありません。残ったものは手作業で確認しましょう。',
    },
  },
  severalFound: '複数の原因が重なっています。最初のものが、最初にメールを止めます。',
  emailMissing: 'メールは組織にありません。',
  recurrence: (reason, emails) =>
    `最近の ${emails} 通のメールで、同じ理由が示されています：${reason}。原因はこのメールではなく、ルールです。`,
  changes: {
    heading: '前回から変わったこと',
    none: '変わったことはありません。',
    line: (before, now) => `前回は「${before}」、今回は「${now}」`,
  },
  moreEvidence: (count) => `同様のものがほかに ${count} 件`,
  overruled: '実際は異なるとの回答',
  dispute: {
    label: '実際と異なるものはありますか？',
    placeholder: '原因を選択',
    submit: '実際は異なる',
  },
  lookForMe: '代わりに確認する',
  goOn: '次の質問へ',
  again: 'もう一度確認する',
  otherEmail: '別のメール',
  overview: '見た内容',
  name: '組織を確認しました',
  checked: (evidence) => `組織で確認しました：${evidence}。`,
  couldNotTell: (reason) => `組織を確認しましたが、判断できませんでした。${reason}`,
  reasons: {
    forbidden: '判断に必要なものを読み取る権限がありません。',
    missing: '判断に必要なテーブルまたは列が組織にありません。',
    unavailable: '組織から応答がありませんでした。',
    'not-read': 'その前に、読み取り回数の上限に達しました。',
    'empty-unproven': '何も見えませんでしたが、私には非表示になっている可能性があります。',
    'no-email': 'メール自体からしかわかりませんが、そのメールがありません。',
    young: '届いたばかりのため、まだ処理の途中かもしれません。',
    'needs-queue': 'メールが届くはずだったキューがわかりません。',
    'needs-person': 'どのテーブルからもわかりませんが、人の目なら確認できます。',
    unproven: '見た内容からは、どちらとも言えません。',
    explained: '見た内容は、別の原因で説明できます。',
    'case-exists': 'サポート案件があります。',
    'changed-since': 'メールが届いた後で、ルールが変更されました。',
    weak: '見た内容だけでは、根拠として弱すぎます。',
    'history-late': '実行履歴に表示されるまで、1 時間ほどかかることがあります。',
  },
  mayNotRead: (table, privilege) =>
    privilege
      ? `テーブル **${table}** を読み取る権限 **${privilege}** がありません。`
      : `テーブル **${table}** を読み取る権限がありません。`,
  maySeePart: (table, privilege) =>
    `テーブル **${table}** の一部しか見えません。組織全体に対する権限 **${privilege}** がありません。`,
  outside: {
    'jobs-waiting':
      'このメールのシステム ジョブが待機中です。バックグラウンド処理が止まっている可能性があります。',
    'case-merged': 'このメールのサポート案件は、別の案件に統合されました。',
    'case-deleted': 'このメールが示すサポート案件は、もう存在しません。',
  },
  records: {
    emails: 'メール',
    activityparties: '受信者',
    queues: 'キュー',
    mailboxes: 'メールボックス',
    emailserverprofiles: 'サーバー プロファイル',
    tracelogs: '通知',
    exchangesyncidmappings: '失敗した項目',
    queueitems: 'キュー アイテム',
    convertrules: 'ルール',
    workflows: 'フロー',
    systemusers: 'ユーザー',
    activitymonitors: 'アクティビティ モニター',
    asyncoperations: 'システム ジョブ',
    flowruns: 'フローの実行',
    contacts: '取引先担当者',
    accounts: '取引先企業',
    incidents: 'サポート案件',
  },
  kinds: {
    email: ({ value }) => (value === null ? 'メールは組織にありません' : 'メールは組織にあります'),
    'email-status': ({ value }) => {
      const status = statuses[String(value)];
      return status ? `メールはあり、状態は「${status}」です` : 'メールはあります';
    },
    'earlier-email': () => '返信元のメールが組織にあります',
    correlation: ({ value }) => {
      const way = correlations[String(value)];
      if (way) return `${way}、以前のメールに関連付けられました`;
      if (value === 1) return '以前のメールとの照合は省略されました';
      return typeof value === 'number' && value > 0
        ? '別の方法で、以前のメールに関連付けられました'
        : '以前のメールとの関連付けは記録されていません';
    },
    regarding: ({ value }) =>
      value ? '**関連** にレコードがあります' : '**関連** にレコードはありません',
    case: ({ said }) => (said ? `サポート案件 ${said}` : '番号を読み取れないサポート案件'),
    recipients: ({ value }) =>
      value ? 'キューは、宛先または Cc に入っています' : 'キューは、宛先にも Cc にも入っていません',
    'accepted-by': ({ value }) =>
      `メールは、${kinds[String(value)] ?? '別の受信者'}宛てとして受け入れられました`,
    'queue-approval': (seen) => `キューの電子メール アドレスは${approval(seen)}`,
    'queue-filter': ({ value }) =>
      `**「Convert Incoming Email To Activities」** で受け入れるメール：${filters[String(value)] ?? '一部のメールのみ'}`,
    'queue-delivery': () => 'キューに、メールの受信方法が設定されていません（「None」）',
    'mailbox-approval': (seen) => `メールボックスの電子メール アドレスは${approval(seen)}`,
    'mailbox-state': ({ value }) =>
      value === 1 ? 'メールボックスは非アクティブです' : 'メールボックスはアクティブです',
    'mailbox-delivery': ({ value }) =>
      value === 0
        ? 'メールボックスに、メールの受信方法が設定されていません（「None」）'
        : 'メールボックスで、メールの受信が有効になっていません',
    'mailbox-status': ({ value }) =>
      `メールボックスの **「Incoming Email Status」** は ${value === 1 ? '**成功**' : value === 2 ? '**失敗**' : '**「Not Run」**'} です`,
    'mailbox-postponed': ({ when }) =>
      when
        ? `メールボックスの読み取りは、${when} まで延期されています`
        : 'メールボックスの読み取りは延期されています',
    'mailbox-error': (seen) => behind('メールボックスの最後の同期が失敗しました', seen),
    'process-from': ({ when }) =>
      when
        ? `${when} 以降のメールだけが読み取られます（**「Process Email From」**）`
        : '**「Process Email From」** により、古いメールは対象外です',
    alert: (seen) => behind('メールボックスの通知にエラーがあります', seen),
    'failed-item': (seen) => behind('同期で、メールを作成できませんでした', seen),
    'queue-item': ({ value }) => {
      if (value === null) return 'メールのキュー アイテムはありません';
      if (value === 0) return 'メールのキュー アイテムはアクティブです';
      return value === 1
        ? 'メールのキュー アイテムは非アクティブです（正常です）'
        : 'メールのキュー アイテムがあります';
    },
    evaluation: ({ said }) =>
      said
        ? `アクティビティ モニターの表示：${said}`
        : 'アクティビティ モニターに理由は示されていません',
    'contact-created': ({ value }) => {
      if (value === true) return 'ルールが取引先担当者を作成しました';
      return value === false
        ? 'ルールは取引先担当者を作成していません'
        : 'ルールが取引先担当者を作成したかどうかは示されていません';
    },
    'sender-record': ({ value }) => {
      if (value === null) {
        return '送信者のアドレスを持つアクティブな取引先担当者も取引先企業もありません';
      }
      if (value === 0) return '送信者に対応するアクティブな取引先担当者または取引先企業があります';
      if (value === 1) return '送信者の取引先担当者または取引先企業は非アクティブです';
      return typeof value === 'string'
        ? `送信者は${kinds[value] ?? '別のレコード'}と判断され、不明な送信者として扱われます`
        : '送信者に対応する取引先担当者または取引先企業があります';
    },
    'unknown-senders-option': ({ value }) => {
      if (value === true) return 'ルールは、不明な送信者からのメールを許可しています';
      return value === false
        ? 'ルールは、不明な送信者からのメールを許可していません'
        : 'ルールが不明な送信者を許可しているかどうかは示されていません';
    },
    rule: ({ value, when }) => {
      if (value === null) return 'このキューのメール用のルールは見つかりませんでした';
      const changed = when ? `（最終変更：${when}）` : '';
      if (value === 0) return `ルールは下書きです${changed}`;
      return value === 1 ? `ルールはアクティブです${changed}` : `ルールがあります${changed}`;
    },
    'rule-items': ({ value }) =>
      value === 0 ? 'ルールに、ルール項目がありません' : 'ルールに、ルール項目があります',
    flow: ({ value }) => {
      if (value === 1) return 'ルールのフローはオンです';
      return value === 2 ? 'ルールのフローは中断されています' : 'ルールのフローはオフです';
    },
    owner: ({ value }) =>
      `ルールまたはそのフローの所有者は${owners[String(value)] ?? '確認できません'}`,
    job: (seen) => {
      if (seen.value === 'waiting') return 'このメールのシステム ジョブが待機中です';
      return seen.value === 'canceled'
        ? behind('このメールのシステム ジョブがキャンセルされました', seen)
        : behind('このメールのシステム ジョブが失敗しました', seen);
    },
    run: (seen) => {
      if (/^succe/i.test(String(seen.value))) return 'その時刻のルールのフローの実行は成功しました';
      return /^cancel/i.test(String(seen.value))
        ? 'その時刻のルールのフローの実行はキャンセルされました'
        : behind('その時刻のルールのフローの実行は失敗しました', seen);
    },
    'contact-address': ({ value }) =>
      value
        ? '取引先担当者に送信者のアドレスがあります'
        : '取引先担当者に送信者のアドレスはありません',
    'account-address': ({ value }) =>
      value
        ? '取引先担当者の取引先企業に送信者のアドレスがあります'
        : '取引先担当者の取引先企業に送信者のアドレスはありません',
    'sync-owner': ({ value }) =>
      `キューまたはそのメールボックスの所有者は${owners[String(value)] ?? '確認できません'}`,
    setting: ({ value }) =>
      typeof value === 'string' ? `組織の設定 **${value}**` : '組織にはそのための設定があります',
  },
};
