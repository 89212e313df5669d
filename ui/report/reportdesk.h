// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/gathering.h"

#include <QObject>

#include <functional>

class QWidget;

namespace linchpin {

class MessageArea;

/// Where reports are written from the window: one dialog for all formats, which remembers its
/// folder, and a thread of its own for the writing. Knows the journal and the rules that reports
/// are made of. Reads and writes files only; no server is asked.
class ReportDesk final : public QObject
{
    Q_OBJECT

public:
    struct Memory
    {
        std::function<QString()> folder; ///< used last; empty: none was
        std::function<void(const QString &)> keepFolder;
    };
    /// The journal outlives it; null: there is none.
    ReportDesk(Memory memory, const Journal *journal, QString stateFolder, QString configFolder,
               QObject *parent = nullptr);
    ~ReportDesk() override; ///< waits for what is being written

    using Chosen = std::function<void(const QString &path)>;
    /// Asks for a file. The name is made harmless; it is the connection's, mostly. More filters may
    /// be offered behind the three formats of reports.
    void askPath(QWidget *parent, const QString &name, const Chosen &chosen,
                 const QStringList &moreFilters = {});

    /// May run in another thread: what it needs goes with it.
    using Make = std::function<Result<report::Document>()>;
    using Done = std::function<void(const Result<void> &)>;
    /// Replaces what is there: the dialog has asked. Nothing is said if the context is gone by
    /// then.
    void write(const QString &path, Make make, QObject *context, const Done &done);

    /// Both, and what came of it stands in the messages.
    void exportTo(QWidget *parent, const QString &name, MessageArea &messages, const Make &make);

    [[nodiscard]] report::PlanStory planStory(const PlanFile &file, const QString &path) const;
    [[nodiscard]] Result<report::AnyRunStory> runStory(const QString &run) const;
    [[nodiscard]] Result<report::AuditStory> auditStory(const Journal::AuditFilter &filter) const;

private:
    Memory m_memory;
    const Journal *m_journal;
    QString m_stateFolder;
    QString m_configFolder;
};

} // namespace linchpin
