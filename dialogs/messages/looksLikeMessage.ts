/** Words and codes that failure messages are made of, and questions to a bot rarely. */
const marks =
  /\b(error|errors|exception|fail|fails|failed|failure|denied|invalid|unable|unauthorized|forbidden|timed out|timeout|couldn[’']?t|can[’']?t|cannot|not found|0x[\da-f]{4,8}|8[\da-f]{7})\b|-2\d{9}\b|\b[45]\.\d\.\d{1,3}\b/i;

/** Whether an unrecognized text was probably meant as a failure message. */
export function looksLikeMessage(text: string): boolean {
  return marks.test(text.slice(0, 10_000));
}
