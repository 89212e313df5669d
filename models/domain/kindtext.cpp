// SPDX-License-Identifier: Apache-2.0
#include "models/domain/kindtext.h"

#include <QCoreApplication>

#include <array>

namespace linchpin {

namespace {

/// What is called alike everywhere. The kinds of a system's dependents stand in its kinds.h.
[[maybe_unused]] constexpr std::array shared{
    //: Property of a connection: its second, technical name.
    QT_TRANSLATE_NOOP("Kinds", "alias"),
    //: Property of a connection: when it was made.
    QT_TRANSLATE_NOOP("Kinds", "created"),
    //: Property of a connection: when it was last changed.
    QT_TRANSLATE_NOOP("Kinds", "updated"),
    //: Property of a connection.
    QT_TRANSLATE_NOOP("Kinds", "version"),
    //: Property of a connection.
    QT_TRANSLATE_NOOP("Kinds", "status"),
    //: Property of a connection: the fault its status names.
    QT_TRANSLATE_NOOP("Kinds", "status-error"),
    //: Property of a connection.
    QT_TRANSLATE_NOOP("Kinds", "description"),
    //: Property of a connection: the organisation it belongs to.
    QT_TRANSLATE_NOOP("Kinds", "organisation"),
    //: Property of a connection: the connection it is a copy of.
    QT_TRANSLATE_NOOP("Kinds", "parent-connection"),
    //: Property of a connection: whether setting it up was finished.
    QT_TRANSLATE_NOOP("Kinds", "saved"),
    //: Property of a connection: the computer it leads to.
    QT_TRANSLATE_NOOP("Kinds", "host"),
    //: Property of a connection: the port it leads to.
    QT_TRANSLATE_NOOP("Kinds", "port"),
    //: Property of a connection: the database it leads to.
    QT_TRANSLATE_NOOP("Kinds", "database"),
    //: Property of a connection: the address it leads to.
    QT_TRANSLATE_NOOP("Kinds", "base-url"),
    //: Property of a connection: the ways it signs in.
    QT_TRANSLATE_NOOP("Kinds", "sign-in"),
    //: Property of a connection: the slot it was made for.
    QT_TRANSLATE_NOOP("Kinds", "made-for-slot"),
    //: Event of the audit: a deletion began.
    QT_TRANSLATE_NOOP("Kinds", "run-started"),
    //: Event of the audit: a deletion came to its next step.
    QT_TRANSLATE_NOOP("Kinds", "step"),
    //: Event of the audit: a request that changes something was written down.
    QT_TRANSLATE_NOOP("Kinds", "write-intended"),
    //: Event of the audit: what became of such a request.
    QT_TRANSLATE_NOOP("Kinds", "write-ended"),
    //: Event of the audit: a deletion of several connections began.
    QT_TRANSLATE_NOOP("Kinds", "batch-started"),
    //: Event of the audit: a plan was written.
    QT_TRANSLATE_NOOP("Kinds", "plan-made"),
    //: Event of the audit: a plan was signed by a second person.
    QT_TRANSLATE_NOOP("Kinds", "plan-approved"),
    //: Event of the audit: somebody goes on although something was seen.
    QT_TRANSLATE_NOOP("Kinds", "signs-accepted"),
    //: Event of the audit: a way back from a backup began.
    QT_TRANSLATE_NOOP("Kinds", "restore-started"),
    //: Event of the audit: how a way back ended.
    QT_TRANSLATE_NOOP("Kinds", "restore-ended"),
    //: Event of the audit: the definitions were kept before the first change.
    QT_TRANSLATE_NOOP("Kinds", "backup-written"),
    //: Event of the audit: somebody went on without a backup.
    QT_TRANSLATE_NOOP("Kinds", "backup-left-out"),
    //: Event of the audit: a connection was protected.
    QT_TRANSLATE_NOOP("Kinds", "protection-added"),
    //: Event of the audit: a protection was taken away.
    QT_TRANSLATE_NOOP("Kinds", "protection-removed"),
    //: Event of the audit: how many approvals an endpoint needs was set.
    QT_TRANSLATE_NOOP("Kinds", "policy-set"),
    //: Event of the audit: an endpoint needs no approvals any more.
    QT_TRANSLATE_NOOP("Kinds", "policy-removed"),
    //: Event of the audit: somebody's signature is taken from now on.
    QT_TRANSLATE_NOOP("Kinds", "approver-trusted"),
    //: Event of the audit: somebody's signature is not taken any more.
    QT_TRANSLATE_NOOP("Kinds", "approver-forgotten"),
    //: Event of the audit: a key to sign with was made.
    QT_TRANSLATE_NOOP("Kinds", "key-made"),
    //: Outcome of a request in the log: it was carried out.
    QT_TRANSLATE_NOOP("Kinds", "done"),
    //: Outcome of a request in the log: the server refused it.
    QT_TRANSLATE_NOOP("Kinds", "refused"),
    //: Outcome of a request in the log: nobody knows whether it was carried out.
    QT_TRANSLATE_NOOP("Kinds", "unknown"),
};

} // namespace

QString kindText(const QString &word)
{
    const QString said = QCoreApplication::translate("Kinds", word.toUtf8().constData());
    return said == word ? QString(word).replace(u'-', u' ') : said;
}

} // namespace linchpin
