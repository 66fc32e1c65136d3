export { Classifier } from './classify.js';
export { classify, currentRules, rulesVersion } from './current.js';
export { differenceOf } from './difference.js';
export type { Hints, NamedCategory } from './hints.js';
export { readKeptRules, RulesRefused, writeKeptRules } from './kept-rules.js';
export { labelOf, LABELS, percent, SCORE_COLUMNS, scoreCells, scoreOf, type Judged, type Label, type Score } from './score.js';
