import type { Statement } from './statement.ts';

/** Statements in Japanese, by different people. */
export const ja: readonly Statement[] = [
  {
    text: 'Outlookにはちゃんと来ているのですが、D365の活動を見ても見当たりません',
    causes: ['email-not-synchronized'],
  },
  { text: '同期が止まってます', causes: ['email-not-synchronized'] },
  {
    text: 'サポート用メールボックスのパスワードを変えてからDynamicsが何も取り込まなくなりました',
    causes: ['email-not-synchronized'],
  },
  { text: 'メールがCRM側に入ってこない', causes: ['email-not-synchronized'] },

  {
    text: 'メールの活動は開けるのですが、サポートのキューには入っていません',
    causes: ['no-queue-item'],
  },
  { text: 'メールはあるのにキューが空っぽ', causes: ['no-queue-item'] },
  { text: '受信メールのキューアイテムが生成されません', causes: ['no-queue-item'] },

  {
    text: 'まだ登録のない方から問い合わせが来ても何も起きません',
    causes: ['unknown-sender'],
  },
  { text: '不明な差出人', causes: ['unknown-sender'] },
  {
    text: 'いつものお客様は大丈夫ですが、新規のお客様だとチケットができません',
    causes: ['unknown-sender'],
  },
  {
    text: '送ってきた方はCRMに取引先担当者として存在していません',
    causes: ['unknown-sender'],
  },

  { text: 'ARCフローの履歴が失敗だらけです', causes: ['rule-failed'] },
  {
    text: '誰かがルールの条件をいじってから何も一致しなくなった',
    causes: ['rule-failed'],
  },
  { text: 'ルールの設定が誤っていると思います', causes: ['rule-failed'] },

  {
    text: '担当者に登録してあるメールアドレスが会社のものと違います',
    causes: ['address-mismatch'],
  },
  {
    text: '会社のドメインが新しくなったのに取引先企業は前のアドレスのままです',
    causes: ['address-mismatch'],
  },
  { text: '取引先企業と連絡先のアドレスが不一致', causes: ['address-mismatch'] },

  { text: 'BCCで入ってただけでした', causes: ['bcc-only'] },
  {
    text: '営業が客先に送るときいつもサポートをBCCに入れています',
    causes: ['bcc-only'],
  },
  {
    text: 'うちのメールボックスが入っている配布リスト宛に送られたものです',
    causes: ['bcc-only'],
  },

  {
    text: 'お客様が去年のやり取りに返信してきました',
    causes: ['reply-to-tracked-email'],
  },
  {
    text: '解決済みのチケットに返信が来ても新しいものが作られない',
    causes: ['reply-to-tracked-email'],
  },
  {
    text: '新規にならず昔のケースにぶら下がってしまいました',
    causes: ['reply-to-tracked-email'],
  },

  { text: '権限がなくて連絡先を作成できない', causes: ['contact-not-created'] },
  {
    text: '不明な送信者は許可済みなのに取引先担当者が作られません',
    causes: ['contact-not-created'],
  },
  {
    text: 'キューの所有者のロールでは連絡先を作れないようです',
    causes: ['contact-not-created'],
  },

  { text: 'ルールがまだ下書き', causes: ['no-active-rule'] },
  {
    text: '大阪の新しいキューにはまだルールが一つもありません',
    causes: ['no-active-rule'],
  },
  {
    text: 'メールがキューにどんどん溜まるだけで誰も変換しない',
    causes: ['no-active-rule'],
  },

  {
    text: '佐藤さんが会社を辞めてからフローが止まっています',
    causes: ['rule-disconnected'],
  },
  {
    text: 'ルールの所有者のアカウントが先週ロックされました',
    causes: ['rule-disconnected'],
  },
  { text: 'ルールがフローから切れている', causes: ['rule-disconnected'] },

  {
    text: '送信者が不明で、しかもルールが無効になっています',
    causes: ['unknown-sender', 'no-active-rule'],
  },

  { text: 'みなさんこんにちは', causes: [] },
  { text: 'ありがとう、直りました', causes: [] },
  { text: '2階のプリンターが紙詰まり', causes: [] },
  { text: 'メールから手動でケースを作るにはどうすればいいですか', causes: [] },
  { text: 'お客様へのメールが送信されません', causes: [] },
  { text: 'Outlookの予定がDynamicsに出てこない', causes: [] },
  { text: 'メールからチケットになりませんでした', causes: [] },
  { text: 'メール一通ごとにケースが二つできてしまう', causes: [] },
  { text: 'ルールを切ったのにまだケースができる', causes: [] },
  { text: '明日東京は雨ですか', causes: [] },
  { text: '先週クローズしたケースは何件ですか', causes: [] },
  { text: 'Teamsにサインインできません', causes: [] },
  { text: '自動返信の文面を変えたい', causes: [] },
  { text: 'その後チケットが作成されていました', causes: [], caseExists: true },
  { text: 'すみません、ケースありました', causes: [], caseExists: true },
  { text: 'ケースはできたのですが顧客が違います', causes: [], caseExists: true },

  // Written when the tuning was done.
  {
    text: '苦情は火曜にOutlookに届いたのに、まだCRMのどこにもありません',
    causes: ['email-not-synchronized'],
    heldOut: true,
  },
  {
    text: 'なぜキューが空なのでしょう。電子メールの一覧にはあります',
    causes: ['no-queue-item'],
    heldOut: true,
  },
  { text: 'まだ登録していない仕入先から連絡が来た', causes: ['unknown-sender'], heldOut: true },
  { text: 'ルールの件名フィルターが間違い', causes: ['rule-failed'], heldOut: true },
  {
    text: '勤め先には共通アドレス、本人には個人アドレスが登録されています',
    causes: ['address-mismatch'],
    heldOut: true,
  },
  { text: '複数宛てのメールでうちはBCC', causes: ['bcc-only'], heldOut: true },
  {
    text: '二年前のスレッドを引っ張り出して別のことを聞いてきた',
    causes: ['reply-to-tracked-email'],
    heldOut: true,
  },
  {
    text: '連絡先作成のオプションはオンなのに、その人が追加されない',
    causes: ['contact-not-created'],
    heldOut: true,
  },
  { text: 'ルールが全部下書きです', causes: ['no-active-rule'], heldOut: true },
  {
    text: 'フローは前の管理者の名前で動いていて、そのユーザーは削除済み',
    causes: ['rule-disconnected'],
    heldOut: true,
  },
  { text: 'イタリア語は話せますか', causes: [], heldOut: true },
  { text: 'お客様が返事が遅いと文句を言う', causes: [], heldOut: true },
  { text: 'また一通のメールで二つチケットができた', causes: [], heldOut: true },
];
