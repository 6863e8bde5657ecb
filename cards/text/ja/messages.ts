import type { MessageRow } from '../../../dialogs/messages.ts';
import type { MessageWords } from '../messages.ts';

const openRule =
  '**「Case settings」** > **自動レコード作成および更新ルール** でルールを開き、非アクティブ化します。アクティブなルールは読み取り専用です。';
const reactivate =
  'ルールをアクティブ化します。サポート案件がまだないことを確認してから、メールで **キューに追加** を使います。送信者に自動返信がもう一度届くことがあります。';
const rerun =
  'ルールをもう一度実行するには、メールを選択して **キューに追加** を使います。先に、サポート案件がまだないことを確認してください。自動返信がもう一度送信されることがあります。';
const openMailbox =
  '**Power Platform 管理センター** で環境を開き、**設定** > **電子メール** > **メールボックス** に進んで、メールボックスを開きます。';
const testMailbox =
  '**メールボックスのテストと有効化** を選択し、**成功** になるまで待ちます。失敗した場合は、**通知** を確認します。';

/** The Japanese words of every known failure message. */
export const messages: Record<MessageRow, MessageWords> = {
  A1: {
    name: 'The case is missing customer',
    means:
      'ルールが、顧客なしでサポート案件を作成しようとしました。通常は、**顧客** に送信者の取引先企業が設定されていて、送信者に取引先企業がない場合です。キュー自体のアドレスから、そのキューにメールを送った場合にも起こります。',
    fix: [
      openRule,
      'サポート案件を作成するステップで、**顧客** を空のままにするか、**{Sender(Email)}** に設定します。',
      '送信者がキュー自体のアドレスの場合は、別のアドレスから送信するか、ルールを移行して **「Allow emails from unknown senders」** を使います。',
      reactivate,
    ],
  },
  A2: {
    name: 'An error has occurred. Try this action again',
    means:
      'これは一般的なメッセージです。レコード作成ルールでは、**取引先担当者** が送信者に設定されているときに、**顧客** に送信者の取引先企業が設定されている場合が、知られているきっかけの一つです。',
    fix: [
      'サポート案件を作成するステップで、**顧客** と **取引先担当者** に何が設定されているか確認します。',
      openRule,
      '**顧客** を空のままにするか、**{Sender(Email)}** に設定します。',
      reactivate,
    ],
  },
  A3: {
    name: '指定された取引先担当者は、顧客フィールドで指定された取引先担当者に属しません',
    means:
      'サポート案件を作成するステップで、**顧客** と **取引先担当者** の両方に送信者が設定されています。顧客が取引先担当者の場合、**取引先担当者** は空にしておく必要があります。',
    fix: [
      openRule,
      'サポート案件を作成するステップで、**取引先担当者** を空にします。',
      '**顧客** を空のままにするか、**{Sender(Email)}** に設定します。',
      reactivate,
    ],
  },
  A4: {
    name: '指定された取引先担当者は、顧客として選択された取引先企業に属しません',
    means:
      'サポート案件の顧客に取引先企業が設定され、その取引先企業に属さない取引先担当者が設定されました。',
    fix: [
      openRule,
      'サポート案件を作成するステップで、**取引先担当者** を空にするか、その取引先企業の取引先担当者を選びます。',
      'または、取引先担当者を開き、その取引先企業を **顧客** にあるものに設定します。',
      reactivate,
    ],
  },
  A5: {
    name: '指定された顧客、取引先担当者、または製品に属するアクティブな権利を選択してから、やり直してください',
    means:
      'サポート案件を作成するステップで設定されている権利が、アクティブでないか、この顧客、取引先担当者、または製品を対象にしていません。',
    fix: [
      openRule,
      'サポート案件を作成するステップで、権利を削除するか、この顧客のアクティブな権利を選びます。',
      '権利の **取引先担当者** を確認します。一覧に取引先担当者がある場合、対象になるのはその人たちだけです。',
      reactivate,
    ],
  },
  A6: {
    name: '上位の取引先担当者または取引先企業を指定する必要があります',
    means:
      'サポート案件に顧客を設定できませんでした。CRM 2015 で、送信者がユーザーとして存在する場合に報告されています。ユーザーとしてのみ登録されている送信者は、顧客として扱われません。',
    fix: [
      'アクティブな取引先担当者または取引先企業に、送信者の電子メール アドレスがあることを確認します。',
      openRule,
      'サポート案件を作成するステップを削除して追加し直します。**顧客** と **取引先担当者** は **{null(Channel Properties)}** のままにします。',
      reactivate,
    ],
  },
  A7: {
    name: '作成されたレコードのデータが空になる',
    means:
      'ルールの移行後、フローでは **{Regarding(Email)}** が空のままになります。フローは、サポート案件が作成される前のメールの値を保持しているためです。',
    fix: [
      'ルール項目のフローを開き、**{Regarding(Email)}** を使っているステップを探します。',
      '検索の値には、作成されたサポート案件の **OData Id** を使い、ID が求められるところには **「Case」** の一意の識別子（**IncidentId**）を使います。',
      'フローを保存し、テスト メールを送信します。',
    ],
  },
  A8: {
    name: '送信者から設定されるテキスト フィールドでフローが失敗する',
    means:
      '送信者は、取引先担当者の場合も取引先企業の場合もあります。レガシ ルールではその名前が自動的にテキスト フィールドに入りましたが、移行後のフローではできません。',
    fix: [
      'ルール項目のフローを開き、**「Sender」** から設定されているテキスト フィールドを探します。',
      '取引先担当者か取引先企業かの種類と、表示するフィールドを指定します。または、必要なテキストが入っている別のフィールドを使います。',
      'フローを保存し、テスト メールを送信します。',
    ],
  },

  reason0: {
    name: '理由 0（テキストなし）',
    means:
      'ルールは、停止した理由を示していません。状態が **Power Automate 準備完了** または **「Ready for workflow」** であれば、ルールはメールを次に渡しており、答えはその先にあります。',
    fix: [
      '新しいルールの場合は、Power Automate でフローの実行履歴を開き、失敗した実行を探します。',
      'レガシ ルールの場合は、失敗した **システム ジョブ** を探します。',
    ],
  },
  reason1: {
    name: 'Unable to find the source data for this email',
    means:
      'ルールは、対象のメールを見つけられなくなっていました。その間にメールが削除された可能性があります。',
    fix: [
      'メールがまだ **活動** にあるか確認します。',
      rerun,
      'メールがなくなっている場合は、送信者にもう一度送ってもらいます。',
    ],
  },
  reason2: {
    name: 'An existing entity is already connected with this record',
    means:
      'メールがすでにレコードに関連付けられているため、ルールはスキップしました。追跡済みのメールへの返信や転送では、これは仕様どおりの動作です。',
    fix: [
      'メールを開き、**関連** を確認します。',
      '新しいサポート案件が必要な場合は、返信ではなく新しいメールを送ってもらうか、メールからサポート案件を作成します。',
      '関連付けが正しくない場合は、電子メールの追跡の設定で、メールの相関付けの方法を確認します。',
    ],
  },
  reason3: {
    name: 'An active case is already connected with this record',
    means:
      'メールは、まだアクティブなサポート案件に属しているため、新しいサポート案件は作成されません。メールは、そのサポート案件のタイムラインにあります。',
    fix: [
      'メールを開き、**関連** からサポート案件に移動します。',
      '新しいサポート案件が必要な場合は、返信ではなく新しいメールを書くよう送信者に依頼します。',
    ],
  },
  reason4: {
    name: 'A resolved case is already connected with this record',
    means:
      'メールは解決済みのサポート案件に属しており、ルールは、その場合に新しいサポート案件を作成する設定になっていません。',
    fix: [
      openRule,
      '**「Wait for a specific amount of time after the connected case has been resolved」** を **はい** に設定します。時間を指定しなければ、すぐに適用されます。',
      reactivate,
    ],
  },
  reason5: {
    name: 'The connected case was resolved less than the selected time ago',
    means:
      'メールは、解決されたばかりのサポート案件に属しています。ルールは、設定された時間がたってから新しいサポート案件を作成します。',
    fix: [
      openRule,
      '**「Wait for a specific amount of time after the connected case has been resolved」** で、より短い時間を選びます。',
      reactivate,
    ],
  },
  reason6: {
    name: 'No email sender is found',
    means: 'ルールがメールの送信者を見つけられず、顧客が誰なのか判断できませんでした。',
    fix: [
      'メールを開き、**差出人** を確認します。',
      '送信者が未解決の場合は、取引先担当者または取引先企業と一致させます。',
      rerun,
      '元のメールの差出人欄に有効なアドレスがない場合は、もう一度送ってもらいます。',
    ],
  },
  reason7: {
    name: 'Email is coming from an unknown sender',
    means:
      '送信者のアドレスを持つアクティブな取引先担当者も取引先企業もなく、ルールは不明な送信者を受け入れません。',
    fix: [
      openRule,
      '**「Allow emails from unknown senders」** を **はい** にし、**「Manage unknown senders by」** を選びます。レガシ：**「Create cases for email from unknown senders」**。',
      'または、そのアドレスを持つ取引先担当者か取引先企業を、作成またはアクティブ化します。',
      reactivate,
    ],
  },
  reason8: {
    name: '理由 8（テキストなし）',
    means: 'この理由のテキストは公開されていないため、番号だけでは何が起きたかわかりません。',
    fix: [
      'アクティビティ モニターの **「Recommendation」** を確認します。',
      'フローの実行履歴を確認します。レガシ ルールの場合は **システム ジョブ** を確認します。',
      'どちらにも問題がなければ、番号を Microsoft サポートに伝えます。',
    ],
  },
  reason9: {
    name: 'A contact was not created for this sender',
    means:
      '送信者は不明で、取引先担当者を作成できませんでした。権限が足りない可能性があります。誰の権限が使われるかは Microsoft のページによって異なり、ルールの所有者、またはメールの所有者か受信者とされています。',
    fix: [
      'ルールの所有者とキューの所有者に、取引先担当者を作成する権限があるか確認します。',
      'ルールの所有者の権限を使うには、環境変数 **msdyn_ArcCreateContactWithRuleOwner** を **1** に設定します。',
      rerun,
    ],
  },
  reason10: {
    name: 'No valid entitlement, but additional actions continued',
    means:
      '送信者に有効な権利がないため、主要なアクションはスキップされました。ルールの追加のアクションは実行されています。',
    fix: [
      'サポート案件が必要な場合は、この顧客の権利を追加または更新します。',
      'または、ルールを非アクティブ化し、**「Require a valid entitlement on the connected case」** を **いいえ** に設定して、アクティブ化します。',
    ],
  },
  reason11: {
    name: 'No valid entitlement for this email sender',
    means:
      'ルールは、有効な権利を持つ顧客のサポート案件だけを作成します。この送信者の権利は見つかりませんでした。',
    fix: [
      '顧客にアクティブな権利があるか確認します。権利の **取引先担当者** が空でなければ、送信者がそこに登録されている必要があります。',
      openRule,
      '権利を必要としないようにするには、**「Require a valid entitlement on the connected case」** を **いいえ** に設定します。',
      reactivate,
    ],
  },
  reason12: {
    name: '理由 12（テキストなし）',
    means: 'この理由のテキストは公開されていないため、番号だけでは何が起きたかわかりません。',
    fix: [
      'アクティビティ モニターの **「Recommendation」** を確認します。',
      'フローの実行履歴を確認します。レガシ ルールの場合は **システム ジョブ** を確認します。',
      'どちらにも問題がなければ、番号を Microsoft サポートに伝えます。',
    ],
  },
  reason13: {
    name: 'The rule doesn’t have any conditions applicable to the record',
    means:
      'ルールは実行されましたが、このメールに当てはまるルール項目がありません。ルール項目が一つもないルールでも、同じ内容が表示されます。',
    fix: [
      openRule,
      'このメールに条件が当てはまるルール項目があることを確認します。条件のない項目は、すべてのメールに当てはまります。',
      reactivate,
    ],
  },
  reason14: {
    name: 'The rule is disconnected from the Power Automate flow',
    means:
      'ルールが、フローに接続できなくなっています。ルールの実行に使われるアカウントが無効化または削除されたことが、知られている理由の一つです。',
    fix: [
      'ルールの所有者が有効なユーザーか確認します。',
      '**「Case settings」** > **自動レコード作成および更新ルール** で、ルールを非アクティブ化し、もう一度アクティブ化します。',
      'Power Automate でフローのオン、オフを切り替えないでください。切り替えはルールが行います。',
      rerun,
    ],
  },
  reason15: {
    name: 'The rule is disconnected from the workflow',
    means:
      'レガシ ルールが、ワークフローに接続できなくなっています。ルールを非アクティブ化してアクティブ化すると、もう一度接続されます。',
    fix: [
      'ルールの所有者が有効なユーザーか確認します。',
      '**サービス管理** > **自動レコード作成および更新ルール** で、ルールを非アクティブ化し、もう一度アクティブ化します。',
      rerun,
    ],
  },
  reason16: {
    name: 'Contact creation failed for this sender',
    means:
      '送信者は不明で、取引先担当者の作成に失敗したため、サポート案件の顧客がありませんでした。権限が必要なのがメールの所有者か受信者かは、Microsoft のページによって異なります。',
    fix: [
      'キューの所有者とルールの所有者に、取引先担当者を作成する権限があるか確認します。',
      'ルールの所有者の権限を使うには、環境変数 **msdyn_ArcCreateContactWithRuleOwner** を **1** に設定します。',
      rerun,
    ],
  },
  reason17: {
    name: 'Error matching conditions',
    means:
      'ルールが条件を照合しているときに失敗しました。Microsoft が挙げている理由は、ルールの実行に使われるアカウントが削除または無効化され、フローとの接続が切れたことです。',
    fix: [
      'ルールの実行に使われるアカウントがアクティブか確認します。',
      '**「Case settings」** > **自動レコード作成および更新ルール** で、ルールを非アクティブ化し、もう一度アクティブ化します。',
      rerun,
      'もう一度失敗した場合は、Microsoft サポートに問い合わせます。',
    ],
  },
  reason18: {
    name: 'Internal failure contact Microsoft support',
    means:
      'ルールの実行中に、サービス内部で何かが失敗しました。それ以上の理由は公開されていません。',
    fix: [
      rerun,
      'もう一度失敗した場合は、時刻とルールの名前を添えて Microsoft サポートに問い合わせます。',
    ],
  },
  reason19: {
    name: 'Incorrect workflow trigger type',
    means:
      'ルール項目のフローが、ルールの想定どおりに開始されません。トリガーが変更されたことがうかがえます。',
    fix: [
      'フロー **ARC: ルール項目の名前** を開き、トリガーを確認します。',
      'トリガーは、電子メールの更新時に実行され、**importsequencenumber** でフィルターされているはずです。その設定に戻します。',
      '**「Case settings」** > **自動レコード作成および更新ルール** で、ルールを非アクティブ化し、もう一度アクティブ化します。',
    ],
  },

  NoRecipientMatch: {
    name: 'NoRecipientMatch',
    means:
      '宛先と Cc のどのアドレスも、キューやユーザーと一致しませんでした。リストやエイリアス、複数のレコードにあるアドレス、または Bcc の場合です。Bcc の扱いは情報源によって異なり、**すべての電子メール メッセージ** を受け入れるキューには届くことがあります。',
    fix: [
      '宛先と Cc をキューのアドレスと比べ、Bcc にしか入っていない場合は、宛先か Cc に追加します。',
      'ほかのレコードからアドレスを削除するか、**「Set To, cc, bcc fields as unresolved values if multiple matches are found in Incoming Emails」** を **いいえ** に設定します。',
      'リストや Bcc の場合は、キューの **「Convert Incoming Email To Activities」** を **すべての電子メール メッセージ** に設定します。',
      'すべて問題なければ、キューのアドレスを変更して保存し、元に戻して、もう一度保存します。',
    ],
  },
  NoCorrelationMatch: {
    name: 'NoCorrelationMatch',
    means:
      'メールは届きましたが、受信者のキューやユーザーの中に、それを受け入れる設定のものがありません。たとえば、以前のメールへの返信だけを受け入れる設定の場合です。',
    fix: [
      'キューを開き、**「Convert Incoming Email To Activities」** を **すべての電子メール メッセージ** に設定します。',
      '返信を照合したい場合は、電子メールの追跡の設定で **「Use correlation to track email conversations」** を確認します。',
    ],
  },
  UnknownIncomingEmailIntegrationError: {
    name: 'UnknownIncomingEmailIntegrationError -2147220891 (IsvAborted)',
    means:
      '電子メールの作成時に実行されるプラグインまたはワークフローが失敗し、電子メールの作成が止められました。',
    fix: [
      '**電子メール** の、レコードの作成時に開始されるリアルタイム ワークフローと、その失敗したセッションを探します。',
      '**「Sdk Message Processing Steps」** で、**電子メール** に対する同期のプラグイン ステップを探します。',
      '失敗しているものを修正するか、テストのために一時的にオフにします。',
      'メールボックスにメールをもう一度読み取らせるか、もう一度送ってもらいます。',
    ],
  },
  InvalidSender: {
    name: 'InvalidSender: error while creating the incoming email',
    means:
      'メールの差出人欄に有効なアドレスがないため、作成できませんでした。アプリケーションによっては、このようなメールを送信します。その場合、この通知は参考情報にすぎません。',
    fix: [
      'メールボックスでメールを探し、差出人欄を確認します。',
      '有効なアドレスからもう一度送ってもらいます。',
    ],
  },
  InvalidForwardMailItem: {
    name: 'InvalidForwardMailItem: error while creating the incoming email',
    means:
      '転送用メールボックスに届いたメールが、添付ファイルとして転送されていないか、転送用メールボックスを使う設定になっていないメールボックスから届きました。',
    fix: [
      'メールを転送したメールボックスを開き、**「Incoming Email」** が **転送用メールボックス** になっているか確認します。',
      '転送ルールを、メールを添付ファイルとして送信するように設定します。',
    ],
  },
  incomingEmailNotCreated: {
    name: 'An error occurred while creating the incoming email',
    means:
      'メールはメールボックスに届きましたが、Dynamics 365 で作成できませんでした。エラー コードは、通知の詳細にあります。',
    fix: [
      '通知で **「View Details」** を選択し、**InvalidSender** または **InvalidForwardMailItem** を探します。',
      '**InvalidSender** の場合：メールの差出人欄に有効なアドレスがあるか確認します。',
      '**InvalidForwardMailItem** の場合：メールが添付ファイルとして転送され、**「Incoming Email」** が **転送用メールボックス** になっているか確認します。',
    ],
  },
  undeliverable: {
    name: 'Outlook のメールに付いた分類 Undeliverable',
    means:
      '同期でメールは読み取られましたが、作成できませんでした。よくある理由は、プラグインまたはワークフローの失敗や、メールボックスまたはキューの所有者の権限不足です。',
    fix: [
      'キューの所有者に、ライセンスとセキュリティ ロールがあるか確認します。これらがない所有者が、理由としてよく報告されています。',
      'メールボックスの **通知** で、このメールのエラーを確認します。',
      '電子メールの作成時に実行されるプラグインとリアルタイム ワークフローを探します。',
    ],
  },
  approvalRequired: {
    name: 'Email address requires an approval by a Microsoft 365 administrator',
    means:
      'メールボックスは Exchange Online のプロファイルを使っており、アドレスがまだ承認されていません。承認されるまで、電子メールに対して無効になっています。',
    fix: [
      openMailbox,
      '**電子メールの承認** を選択し、**OK** を選択します。メールボックスを承認する権限のある人が必要です。',
      testMailbox,
    ],
  },
  mailboxNotApproved: {
    name: 'The email address is not approved and the mailbox has been disabled',
    means: 'アドレスが承認されるまで、このメールボックスのメールは処理されません。',
    fix: [openMailbox, '**電子メールの承認** を選択し、**OK** を選択します。', testMailbox],
  },
  mailboxLocation: {
    name: 'The mailbox location could not be determined',
    means:
      '電子メール サーバー プロファイルが、自動検出でメールボックスを探していますが、見つかりません。',
    fix: [
      'このネットワークで自動検出が機能しているか、Exchange 管理者に確認します。',
      'または、電子メール サーバー プロファイルの **「Auto Discover Server Location」** を **いいえ** に設定し、Exchange Web サービスの URL を入力します。',
      testMailbox,
    ],
  },
  credentials: {
    name: 'Credentials are incorrect or have insufficient permissions',
    means:
      '電子メール サーバー プロファイルのアカウントがメールボックスを開けないため、メールボックスは電子メールに対して無効にされました。',
    fix: [
      '電子メール サーバー プロファイルのユーザー名とパスワードを確認します。',
      'アカウントに、メールボックスの偽装権限とメールボックスへのアクセス権があることを確認します。',
      testMailbox,
    ],
  },
  crmSecurity: {
    name: 'A failure occurred in CrmSecurity',
    means:
      'メールボックスの承認に失敗しました。システム管理者であり、かつグローバル管理者または Exchange 管理者でもある人が必要です。詳細に、アドレスが UPN と一致しないと書かれていることもあります。',
    fix: [
      'グローバル管理者または Exchange 管理者で、システム管理者でもあるアカウントでサインインします。',
      openMailbox,
      '**電子メールの承認** を選択し、続いて **メールボックスのテストと有効化** を選択します。',
    ],
  },
  InvalidIncomingEmailServerProfileConfiguration: {
    name: 'InvalidIncomingEmailServerProfileConfiguration HostNotFound',
    means: '電子メール サーバー プロファイルの、サーバーの場所または受信ポートが正しくありません。',
    fix: [
      '電子メール サーバー プロファイルを開き、**「Incoming Server Location」** を確認します。',
      '**「Advanced」** で **「Incoming Port」** を確認し、保存します。',
      testMailbox,
    ],
  },
  InvalidIncomingEmailServerProfile: {
    name: 'Mailbox does not have an email server profile, or it is inactive',
    means:
      'メールボックスに電子メール サーバー プロファイルがないか、使用しているプロファイルが非アクティブです。',
    fix: [
      openMailbox,
      '**サーバー プロファイル** でプロファイルを選びます。すでにある場合はそれを開き、非アクティブならアクティブ化します。',
      testMailbox,
    ],
  },
  ErrorInvalidLicense: {
    name: 'ErrorInvalidLicense: the license is invalid for the mailbox',
    means:
      'ユーザー メールボックスに、Exchange Online のライセンスがありません。キューの場合は、共有メールボックスならライセンスなしで使えます。',
    fix: [
      'メールボックスのユーザーに、Exchange Online のライセンスを割り当てます。',
      'または、キューの場合は、Exchange 管理センターで共有メールボックスに変換します。',
      testMailbox,
    ],
  },
  ErrorNonExistentMailbox: {
    name: 'The SMTP address has no mailbox associated with it',
    means:
      '使われたアドレスのメールボックスが、Exchange にありません。多くの場合、ユーザー名がメール アドレスではなく domain\\user の形式で書かれています。',
    fix: [
      '電子メール サーバー プロファイルの **ユーザー名** を、user@contoso.com の形式で入力します。',
      'そのユーザーにメールボックスがあり、アドレスが同じであることを確認します。',
      testMailbox,
    ],
  },
  ErrorMailboxStoreUnavailable: {
    name: 'ErrorMailboxStoreUnavailable: general mailbox access error',
    means:
      'Exchange が、その時点でメールボックスを開けませんでした。それでもメールが届いていれば、この警告は無視できます。同期は再試行されます。',
    fix: [
      'しばらく待って、警告がまた表示されるか確認します。',
      '表示される場合は、メールボックスを開けるか確認し、Exchange Online のサービス正常性を見ます。',
      testMailbox,
    ],
  },
  unauthorized: {
    name: 'Http server returned 401 Unauthorized exception',
    means:
      'Exchange が、メールボックスへのアクセスを拒否しました。多くの場合、アドレスが Exchange のものと異なる、Exchange Online のメールボックスにハイブリッドのプロファイルが使われている、ライセンスがない、のいずれかです。',
    fix: [
      'メールボックスの **電子メール アドレス** が、Exchange のものと同じか確認します。',
      'Exchange Online の場合は、Exchange Online のプロファイル、ライセンスのあるユーザー、同じテナントを使います。',
      'オンプレミスの Exchange の場合は、Exchange Web サービスで基本認証がオンになっているか確認します。',
      testMailbox,
    ],
  },
  NoUserFoundWithGivenClaims: {
    name: 'NoUserFoundWithGivenClaims: user does not exist in tenant',
    means:
      'ユーザーまたはメールボックスが削除され、同じアドレスで作り直されました。古いものがまだ影響しています。',
    fix: [
      '以前のユーザーまたはメールボックスを、完全に削除します。削除されたユーザーは 30 日間復元できます。',
      testMailbox,
      'それでも失敗する場合は、キャッシュのため最長 72 時間待つか、Microsoft サポートに問い合わせます。',
    ],
  },
  UserPrivilegeError: {
    name: 'UserPrivilegeError: an internal Microsoft Dynamics 365 error',
    means: 'メールボックスの所有者に、同期に必要な権限が足りません。',
    fix: [
      openMailbox,
      '**所有者** が、そのメールボックスのユーザーになっているか確認します。',
      '所有者を開き、**ロールの管理** を選択して、同期に必要な権限を持つロールを割り当てます。',
      testMailbox,
    ],
  },
  noUserFound: {
    name: 'Test and Enable failed because no user was found',
    means:
      '電子メール サーバー プロファイルの Microsoft 365 テナントに、メールボックスのアドレスを持つユーザーがいません。',
    fix: [
      'Microsoft 365 管理センターで、ユーザーがそのアドレスを持っているか確認します。',
      'ユーザーのアドレスが異なる場合は、メールボックスのアドレスを修正します。',
      'ユーザーが別のテナントにいる場合は、テナント間の電子メール サーバー プロファイルを設定します。',
      testMailbox,
    ],
  },
  error8005E259: {
    name: 'エラー コード 8005E259',
    means:
      'メールボックスのユーザーまたはチームに必要な権限がないため、テストと有効化に失敗しました。',
    fix: [
      '**Power Platform 管理センター** で、**設定** > **ユーザーとアクセス許可** > **セキュリティ ロール** を開きます。',
      'ユーザーまたはチームに、不足している権限を持つロールを割り当てます。',
      testMailbox,
    ],
  },
  error8005E272: {
    name: 'エラー コード 8005E272',
    means:
      '電子メール サーバー プロファイルのアカウントに対して、Exchange が「401 Unauthorized」を返しました。',
    fix: [
      openMailbox,
      '**サーバー プロファイル** が **Microsoft Exchange Online**、**「Incoming Email」** が **「Server-Side Synchronization or Email Router」** になっているか確認します。',
      testMailbox,
    ],
  },
  error8005E273: {
    name: 'エラー コード 8005E273',
    means: 'メールボックスのアドレスに対応する Microsoft 365 アカウントが無効になっています。',
    fix: [
      'Microsoft 365 管理センターで、アカウントが有効で、サインインがブロックされていないか確認します。',
      testMailbox,
    ],
  },
  error8005E274: {
    name: 'エラー コード 8005E274、MailboxNotEnabledForRESTAPI',
    means:
      'REST API でメールボックスにアクセスできません。Exchange Online のライセンスがない、無効になっている、またはオンプレミスの Exchange にある、のいずれかです。',
    fix: [
      'メールボックスに Exchange Online のライセンスがあるか確認します。',
      'オンプレミスの場合は、種類が **「Exchange Server (On Prem)」** のサーバー プロファイルを作成します。',
      testMailbox,
    ],
  },
  error8005E276: {
    name: 'エラー コード 8005E276',
    means:
      'メールボックスのアドレスに対応するユーザーに、有効な Exchange ライセンスがないか、アクセス モードが合っていません。',
    fix: [
      'Microsoft 365 管理センターでライセンスを割り当てます。反映まで数分かかることがあります。',
      'メールボックスの所有者を開き、**アクセス モード** を **「Read-Write」** に設定します。',
      testMailbox,
    ],
  },
};
