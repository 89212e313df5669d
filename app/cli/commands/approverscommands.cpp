// SPDX-License-Identifier: Apache-2.0
#include "app/cli/approvaldocuments.h"
#include "app/cli/commands/approvalcommands.h"
#include "app/cli/outfile.h"
#include "models/store/loginname.h"
#include "models/store/statedirectory.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

namespace {

Report reportOf(const std::vector<Approver> &people, const QString &written = {})
{
    return {ExitCode::Done, approversDocument(people, written), approversText(people, written)};
}

} // namespace

void ApproversMakeKeyCommand::start()
{
    const QString &out = invocation().file;
    if (const auto unused = refuseOverwriting(out); !unused)
        return end(unused.error());
    auto phrase = passphrase();
    if (!phrase)
        return end(phrase.error());
    const ApprovalBook book = this->book();
    const QString login = invocation().approval.login;
    const auto made =
        book.makeKey(invocation().name, login.isEmpty() ? loginName() : login, *phrase);
    phrase->fill('\0');
    if (!made)
        return endWith(made.error());
    if (!out.isEmpty()) {
        if (const auto written = writePublicKeyFile(out, *made); !written)
            return endWith(written.error());
    }
    end(reportOf({*made}, out));
}

void ApproversShowKeyCommand::start()
{
    const QString &out = invocation().file;
    const auto owner = book().key().owner();
    if (!owner)
        return endWith(owner.error());
    if (!out.isEmpty()) {
        if (const auto written = writePublicKeyFile(out, *owner); !written)
            return endWith(written.error());
    }
    end(reportOf({*owner}, out));
}

void ApproversTrustCommand::start()
{
    auto person = readPublicKeyFile(invocation().file);
    if (!person)
        return endWith(person.error());
    const QString &said = invocation().approval.fingerprint;
    if (said.isEmpty() || !isFingerprintOf(person->key, said)) {
        const QString what = said.isEmpty()
            ? u"Nothing was changed. Call %1 and have the fingerprint read out. If it is the one below, give it with --fingerprint."_s
            : u"Nothing was changed: the fingerprint you gave is not that of the key of %1."_s;
        return end(Refusal{ExitCode::Refused, u"fingerprint"_s,
                           what.arg(person->name) + u'\n' + fingerprintOf(person->key)});
    }
    person->groups = invocation().approval.groups;
    if (const auto trusted = book().trust(*person); !trusted)
        return endWith(trusted.error());
    end(reportOf({*person}));
}

void ApproversForgetCommand::start()
{
    const ApprovalBook book = this->book();
    if (const auto forgotten = book.forget(invocation().name); !forgotten)
        return endWith(forgotten.error());
    const auto people = book.people();
    people ? end(reportOf(*people)) : endWith(people.error());
}

void ApproversListCommand::start()
{
    const auto people = ApprovalBook(configDirectory(), nullptr).people();
    people ? end(reportOf(*people)) : endWith(people.error());
}

} // namespace linchpin::cli
