export { answer, unknown, type Freshness } from './answer.js';
export { AppliedNumbers } from './applied-numbers.js';
export { Checker, type CheckerParts, type QuestionNow } from './checker.js';
export { CompactTable } from './compact-table.js';
export { decideMany, type ManyAnswers, type ManyParts, type ManyQuestion } from './decide-many.js';
export { LaneTable, type EntryKind, type Persons, type ReplicaEntry, type Standing } from './lane-table.js';
export { LocalCopy, type ReadingProgress } from './local-copy.js';
export { Replica } from './replica.js';
