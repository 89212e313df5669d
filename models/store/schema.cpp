// SPDX-License-Identifier: Apache-2.0
#include "models/store/schema.h"

#include "models/store/refusal.h"

#include <QCoreApplication>
#include <QDir>

#include <array>

using namespace Qt::StringLiterals;

namespace linchpin {
namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::Schema)
};

/// What is written down about a write, of a run or of a way back: %write% in the tables below.
constexpr auto writeColumns = R"sql(action INTEGER NOT NULL,
    is_undo INTEGER NOT NULL,
    method TEXT NOT NULL,
    path TEXT NOT NULL,
    purpose TEXT NOT NULL,
    memo TEXT NOT NULL,
    intended_at TEXT NOT NULL,
    outcome TEXT CHECK (outcome IN ('done', 'refused', 'unknown')),
    http_status INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    ended_at TEXT)sql"_L1;

/// Statements are separated by empty lines. One text per version:
/// 1: runs and what they write. What was intended is never rewritten; only its outcome is filled in
/// later. 2: the audit, append-only; its third trigger closes the way around through INSERT OR
/// REPLACE. 3: batches, and which runs belong to them in which place. 4: the ways back from
/// backups, apart from the runs, with what they write. 5: what was seen while a run
/// waits, who went on although, and what somebody was told of. 6: none of that is replaced by
/// INSERT OR REPLACE either, and what was told is kept; who tells it again is passed over.
constexpr std::array<const char *, schemaVersion> migrations{R"sql(
CREATE TABLE run (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    plan_id TEXT NOT NULL UNIQUE,
    plan TEXT NOT NULL,
    access TEXT NOT NULL,
    state TEXT NOT NULL,
    step TEXT NOT NULL,
    started_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT

CREATE TABLE intent (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    run TEXT NOT NULL REFERENCES run (id),
    %write%
) STRICT

CREATE INDEX intent_of_run ON intent (run, number)

CREATE TRIGGER run_stays BEFORE DELETE ON run
BEGIN SELECT RAISE(ABORT, 'runs are kept'); END

CREATE TRIGGER run_keeps
BEFORE UPDATE OF number, id, plan_id, plan, access, started_at ON run
BEGIN SELECT RAISE(ABORT, 'plans are kept as they were'); END

CREATE TRIGGER intent_stays BEFORE DELETE ON intent
BEGIN SELECT RAISE(ABORT, 'intents are kept'); END

CREATE TRIGGER intent_keeps
BEFORE UPDATE OF number, run, action, is_undo, method, path, purpose, memo, intended_at ON intent
BEGIN SELECT RAISE(ABORT, 'intents are kept as they were'); END
)sql",
                                                             R"sql(
CREATE TABLE audit (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    user TEXT NOT NULL,
    run TEXT NOT NULL,
    event TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    subject TEXT NOT NULL,
    text TEXT NOT NULL
) STRICT

CREATE INDEX audit_of_run ON audit (run, number)

CREATE TRIGGER audit_stays BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END

CREATE TRIGGER audit_keeps BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END

CREATE TRIGGER audit_grows BEFORE INSERT ON audit
WHEN EXISTS (SELECT 1 FROM audit WHERE number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END
)sql",
                                                             R"sql(
CREATE TABLE batch (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    plan_id TEXT NOT NULL UNIQUE,
    plan TEXT NOT NULL,
    access TEXT NOT NULL,
    state TEXT NOT NULL,
    stage TEXT NOT NULL,
    started_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT

CREATE TABLE batch_run (
    batch TEXT NOT NULL REFERENCES batch (id),
    place INTEGER NOT NULL,
    run TEXT NOT NULL UNIQUE REFERENCES run (id),
    PRIMARY KEY (batch, place)
) STRICT

CREATE TRIGGER batch_stays BEFORE DELETE ON batch
BEGIN SELECT RAISE(ABORT, 'runs are kept'); END

CREATE TRIGGER batch_keeps
BEFORE UPDATE OF number, id, plan_id, plan, access, started_at ON batch
BEGIN SELECT RAISE(ABORT, 'plans are kept as they were'); END

CREATE TRIGGER batch_run_stays BEFORE DELETE ON batch_run
BEGIN SELECT RAISE(ABORT, 'runs are kept'); END

CREATE TRIGGER batch_run_keeps BEFORE UPDATE ON batch_run
BEGIN SELECT RAISE(ABORT, 'runs are kept'); END
)sql",
                                                             R"sql(
CREATE TABLE restore (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    backup_id TEXT NOT NULL UNIQUE,
    backup TEXT NOT NULL,
    access TEXT NOT NULL,
    state TEXT NOT NULL,
    started_at TEXT NOT NULL,
    updated_at TEXT NOT NULL
) STRICT

CREATE TABLE restore_intent (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    run TEXT NOT NULL REFERENCES restore (id),
    %write%
) STRICT

CREATE INDEX intent_of_restore ON restore_intent (run, number)

CREATE TRIGGER restore_stays BEFORE DELETE ON restore
BEGIN SELECT RAISE(ABORT, 'ways back are kept'); END

CREATE TRIGGER restore_keeps
BEFORE UPDATE OF number, id, backup_id, backup, access, started_at ON restore
BEGIN SELECT RAISE(ABORT, 'backups are kept as they were'); END

CREATE TRIGGER restore_intent_stays BEFORE DELETE ON restore_intent
BEGIN SELECT RAISE(ABORT, 'intents are kept'); END

CREATE TRIGGER restore_intent_keeps
BEFORE UPDATE OF number, run, action, is_undo, method, path, purpose, memo, intended_at
ON restore_intent
BEGIN SELECT RAISE(ABORT, 'intents are kept as they were'); END
)sql",
                                                             R"sql(
CREATE TABLE look (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    run TEXT NOT NULL REFERENCES run (id),
    at TEXT NOT NULL,
    looked_by TEXT NOT NULL,
    content TEXT NOT NULL
) STRICT

CREATE INDEX look_of_run ON look (run, number)

CREATE TABLE sign_acceptance (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    run TEXT NOT NULL REFERENCES run (id),
    at TEXT NOT NULL,
    user TEXT NOT NULL,
    reason TEXT NOT NULL,
    keys TEXT NOT NULL
) STRICT

CREATE TABLE notice (
    run TEXT NOT NULL REFERENCES run (id),
    what TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (run, what)
) STRICT

CREATE TRIGGER look_stays BEFORE DELETE ON look
BEGIN SELECT RAISE(ABORT, 'looks are kept'); END

CREATE TRIGGER look_keeps BEFORE UPDATE ON look
BEGIN SELECT RAISE(ABORT, 'looks are kept as they were'); END

CREATE TRIGGER sign_acceptance_stays BEFORE DELETE ON sign_acceptance
BEGIN SELECT RAISE(ABORT, 'acceptances are kept'); END

CREATE TRIGGER sign_acceptance_keeps BEFORE UPDATE ON sign_acceptance
BEGIN SELECT RAISE(ABORT, 'acceptances are kept as they were'); END
)sql",
                                                             R"sql(
CREATE TRIGGER look_grows BEFORE INSERT ON look
WHEN EXISTS (SELECT 1 FROM look WHERE number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'looks are kept as they were'); END

CREATE TRIGGER sign_acceptance_grows BEFORE INSERT ON sign_acceptance
WHEN EXISTS (SELECT 1 FROM sign_acceptance WHERE number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'acceptances are kept as they were'); END

CREATE TRIGGER notice_stays BEFORE DELETE ON notice
BEGIN SELECT RAISE(ABORT, 'what was told is kept'); END

CREATE TRIGGER notice_keeps BEFORE UPDATE ON notice
BEGIN SELECT RAISE(ABORT, 'what was told is kept'); END

CREATE TRIGGER notice_grows BEFORE INSERT ON notice
WHEN EXISTS (SELECT 1 FROM notice WHERE run = NEW.run AND what = NEW.what)
BEGIN SELECT RAISE(IGNORE); END
)sql"};

Result<int> pragma(Database &database, const QString &name)
{
    const auto value = database.value(u"PRAGMA "_s + name);
    if (!value)
        return failure(value.error());
    return value->toInt();
}

Result<void> applyMissing(Database &database)
{
    const auto version = pragma(database, u"user_version"_s);
    if (!version)
        return failure(version.error());
    for (int step = *version; step < schemaVersion; ++step) {
        const QString text = QString::fromUtf8(migrations.at(static_cast<std::size_t>(step)))
                                 .replace("%write%"_L1, writeColumns);
        for (const QString &sql : text.split(u"\n\n"_s)) {
            if (const auto done = database.write(sql.trimmed()); !done)
                return failure(done.error());
        }
    }
    for (const QString &sql : {u"PRAGMA application_id = %1"_s.arg(schemaApplicationId),
                               u"PRAGMA user_version = %1"_s.arg(schemaVersion)}) {
        if (const auto done = database.write(sql); !done)
            return failure(done.error());
    }
    return {};
}

} // namespace

Result<int> readSchemaVersion(Database &database, const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    const auto tables = database.value(u"SELECT count(*) FROM sqlite_master"_s);
    const auto application = pragma(database, u"application_id"_s);
    const auto version = pragma(database, u"user_version"_s);
    if (const auto trouble = firstTrouble(tables, application, version))
        return failure(*trouble);
    if (tables->toInt() == 0 && *version == 0 && *application == 0)
        return 0;
    if (*application != schemaApplicationId)
        return refusal(Text::tr("%1 is no journal of Linchpin and was left as it is.").arg(shown));
    if (*version > schemaVersion)
        return refusal(
            Text::tr("%1 was written by a newer version of Linchpin and was left as it is. "
                     "Use that version.")
                .arg(shown));
    return *version;
}

Result<void> checkIntegrity(Database &database, const QString &path)
{
    const auto verdict = database.value(u"PRAGMA quick_check(1)"_s);
    if (!verdict)
        return failure(verdict.error());
    if (verdict->toString() != "ok"_L1)
        return refusal(Text::tr("%1 is damaged and was left as it is. Move it away to begin a new "
                                "one; what it held "
                                "about unfinished runs has to be checked by hand.")
                           .arg(QDir::toNativeSeparators(path)));
    return {};
}

Result<void> migrateSchema(Database &database)
{
    return database.inTransaction([&database] { return applyMissing(database); });
}

} // namespace linchpin
