/** The tables of the ledger, version by version. */

/** Statements `n` bring a ledger from version `n` to `n + 1`; none is ever changed. */
export const migrations: readonly string[] = [
  `CREATE TABLE files (
     path TEXT PRIMARY KEY, seed TEXT NOT NULL, seedSha256 TEXT NOT NULL, sha256 TEXT NOT NULL, bytes INTEGER NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE INDEX filesBySeed ON files (seed);`,

  `ALTER TABLE files ADD COLUMN stamp TEXT NOT NULL DEFAULT '';
   CREATE TABLE seeds (
     path TEXT PRIMARY KEY, stamp TEXT NOT NULL, sha256 TEXT NOT NULL, sidecarSha256 TEXT NOT NULL,
     program TEXT NOT NULL, key TEXT NOT NULL, standing TEXT NOT NULL, isToBeCompared INTEGER NOT NULL DEFAULT 0,
     findings TEXT NOT NULL, because TEXT NOT NULL, run TEXT NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE results (
     seed TEXT NOT NULL, segment INTEGER NOT NULL, key TEXT NOT NULL, id TEXT NOT NULL,
     document BLOB NOT NULL, PRIMARY KEY (seed, segment)
   ) STRICT;
   CREATE INDEX seedsAsCompared ON seeds (path) WHERE isToBeCompared = 0;
   CREATE TABLE programs (hash TEXT PRIMARY KEY, parts TEXT NOT NULL) STRICT, WITHOUT ROWID;
   CREATE TABLE runs (
     id TEXT PRIMARY KEY, started TEXT NOT NULL, ended TEXT NOT NULL, code INTEGER NOT NULL, counts TEXT NOT NULL
   ) STRICT, WITHOUT ROWID;
   CREATE TABLE revisions (
     run TEXT NOT NULL, seed TEXT NOT NULL, fromSha256 TEXT NOT NULL, toSha256 TEXT NOT NULL, changes TEXT NOT NULL,
     PRIMARY KEY (run, seed)
   ) STRICT, WITHOUT ROWID;`,

  'CREATE INDEX seedsToCompare ON seeds (path) WHERE isToBeCompared = 1;',

  "ALTER TABLE seeds ADD COLUMN documentSha256 TEXT NOT NULL DEFAULT '';",
]
