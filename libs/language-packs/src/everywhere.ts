import type { GrammarRule } from './pack.js';

/** The opt-out keywords of a pack that count everywhere; every pack may use them in its rules. */
export const KEYWORD_CLASS = 'KEYWORD';

/**
 * Rules that hold in every language, over classes that each pack fills as it can: what people cry out for joy or in disbelief stands
 * above its own rules.
 */
export const FIRST_RULES: readonly GrammarRule[] = [
  {
    id: 'cried-out',
    is: 'none',
    when: ['^ ..1 [CRY] POLITE|CRY* / POLITE|DOUBT|CRY* ..2 GLAD', '^ ..1 [CRY] POLITE|CRY* / ..3 / GLAD', '^ ..1 [CRY] POLITE|CRY* / POLITE|GLAD* DOUBT POLITE|GLAD|DOUBT* $?', 'GLAD POLITE* / POLITE* [CRY] POLITE|CRY* $', '^^ POLITE|CRY* [CRY] , GLAD GLAD|POLITE* ..2 $$', '^ POLITE|CRY* GLAD GLAD|POLITE* [CRY] POLITE* $'],
  },
  {
    id: 'wrong-number-erase',
    is: 'opt_out',
    when: ['WRONG_NO ..6 [ERASE_IT] POLITE|IT* $', 'WRONG_NO ..3 / POLITE|IT* [ERASE_IT] POLITE|IT* $', '[ERASE_IT] POLITE|IT* , POLITE* WRONG_NO', '[ERASE_IT] POLITE|IT* / POLITE* WRONG_NO'],
  },
  { id: 'one-more-and', is: 'opt_out', when: ['[NEXT_SMS] ..6 AUTHORITY'] },
  { id: 'told-to-another', is: 'none', when: ['PASS_ON MINE? NAME|THIRD ..5 [STOP|KEYWORD|LET]', '^ ..2 THIRD NEG ..2 [NEVER_STOPS]'] },
  { id: 'letters-not-texts', is: 'none', when: ['[SEND|SENDING|TO_SEND] ..3 LETTER !ALSO', 'NO|NO_MORE|NOMORE ..2 [LETTER] ..4 , ..4 MESSAGE', 'NO|NO_MORE|NOMORE ..2 [LETTER] ..2 SEND|SENDING|TO_SEND'] },
  { id: 'rather-hear-nothing', is: 'opt_out', when: ['WISHING ..9 [NOT_GET]'] },
  { id: 'not-on-your-list', is: 'opt_out', when: ['[NOT_BELONG] ..4 LIST|DATABASE', 'DATABASE|LIST ..2 [NOT_BELONG]'] },
  { id: 'stranger-stop', is: 'opt_out', when: ['STRANGER ..6 , POLITE* [STOP|LEAVE_OFF|TO_STOP] ..8 SENDING|TO_SEND|MESSAGE', 'STRANGER ..6 / POLITE* [STOP|LEAVE_OFF|TO_STOP] ..8 SENDING|TO_SEND|MESSAGE'] },
];

/**
 * And what stands below its own rules: a sentence that is only of a person who is not, or not any more, whom the message is for; one
 * that puts off; and a keyword with nothing beside it but politeness, which is the keyword.
 */
export const LAST_RULES: readonly GrammarRule[] = [
  { id: 'asked-of-circumstances', is: 'none', when: ['^ ..6 [CIRCUMSTANCE|NOT_ME] ..6 $?'] },
  { id: 'circumstances', is: 'held', when: ['^ ..5 [CIRCUMSTANCE] ..5 $', '^^ ..4 [DIED] ..4 $$'] },
  { id: 'somebody-else', is: 'held', when: ['^ POLITE* [NOT_ME] NAME|UNKNOWN POLITE|NAME|UNKNOWN* $', '^ POLITE* [NOT_ME] NAME|UNKNOWN ,', ', [NOT_ME] NAME|UNKNOWN POLITE* $', 'HERE ..3 [NOBODY] NAME|UNKNOWN POLITE|NAME|UNKNOWN* $', '[NOBODY] NAME|UNKNOWN NAME|UNKNOWN* HERE POLITE* $'] },
  {
    id: 'later',
    is: 'held',
    when: ['^ ..2 ASK_AGAIN ..4 [FAR] POLITE|ASK_AGAIN* $', '^ POLITE|UNTIL* [FAR] ..2 ASK_AGAIN POLITE|ASK_AGAIN* $', '^ ..2 NOT_NOW ..4 [FAR] POLITE* $', '^ POLITE|UNTIL* [FAR] ..2 NOT_NOW POLITE* $', '^ POLITE* NOT_NOW UNTIL [FAR]'],
  },
  { id: 'no-calls', is: 'held', when: ['^ ..4 [NO_CALLS] ..4 $'] },
  { id: 'at-night', is: 'held', when: ['^ ..3 [AWAKE] ..3 $', '^ ..2 IT_IS SMALL_HOUR ..2 [NIGHT] ..3 $'] },
  { id: 'upset', is: 'held', when: ['^^ POLITE|UPSET* [UPSET] POLITE|UPSET* $$', '^^ ..3 [UPSET] POLITE|UPSET* $$', '^^ POLITE|UPSET* [UPSET] ..3 $$'] },
  { id: 'not-for-me', is: 'held', when: ['^ POLITE|DECLINING* [DECLINING] POLITE|DECLINING* $'] },
  { id: 'who-is-it', is: 'held', when: ['^ POLITE* [WHO_ARE_YOU] ..2 $', '^ ..2 [WHO_ARE_YOU] $'] },
  { id: 'too-often', is: 'held', when: ['^ ..4 [TOO_OFTEN] ..4 $', '^ ..3 PER_TIME ..4 [ENOUGH_OF] ..3 $'] },
  { id: 'has-none', is: 'held', when: ['^ ..2 [NOT_HAVE] ..1 OWNED POLITE|OWNED* ,'] },
  { id: 'polite-keyword', is: 'opt_out', when: [`^^ POLITE* [${KEYWORD_CLASS}] POLITE|${KEYWORD_CLASS}* $$`, `^^ POLITE* [${KEYWORD_CLASS}] / POLITE POLITE* $$`] },
];
