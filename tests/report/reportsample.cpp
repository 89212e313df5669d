// SPDX-License-Identifier: Apache-2.0
#include "tests/report/reportsample.h"

#include "tests/domain/sampleimpact.h"

namespace linchpin::sample {

using namespace Qt::StringLiterals;

report::Making making()
{
    return {.now = QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC),
            .zone = QTimeZone("Europe/Berlin"),
            .program = u"Linchpin 9.9"_s,
            .user = u"ada"_s,
            .language = u"en"_s};
}

report::Source source()
{
    return {.endpoint = {u"demo"_s, u"https://cms.example"_s, {{u"project"_s, u"shop"_s}}},
            .endpointName = u"Production"_s,
            .environment = u"prod"_s,
            .saved = std::nullopt,
            .requests = 7};
}

const std::vector<std::pair<const char *, QString>> &hostileNames()
{
    static const std::vector<std::pair<const char *, QString>> names{
        {"markup", u"<b>bold</b><img src=\"file:///etc/passwd\"/><script>alert(1)</script>"_s},
        {"end of everything", u"]]></td></table></style></html>"_s},
        {"entity", u"&amp; &#60; &nbsp; &lol;"_s},
        {"quotes", u"\"double\" 'single' `back` \\ \\\""_s},
        {"right to left", u"חיבור לחיובים العربية"_s},
        {"bidi override", u"invoice\u202egnp.exe"_s},
        {"300 letters without a blank", QString(300, u'W')},
        {"emoji", u"billing 🚀 👩‍👩‍👧 é"_s},
        {"lines", u"one\ntwo\r\nthree\ttab"_s},
        {"control characters", u"a\u0000b\u0007c\u001b[31md\u0085"_s},
        {"half a character", QString(QChar(0xd83d)) + u"x"_s + QChar(0xfffe)},
        {"formula =", u"=HYPERLINK(\"http://evil\",\"x\")"_s},
        {"formula +", u"+1+cmd|' /C calc'!A0"_s},
        {"formula -", u"-2+3"_s},
        {"formula @", u"@SUM(A1:A9)"_s},
        {"formula tab", u"\t=1"_s},
        {"formula return", u"\r=1"_s},
        {"formula in full width", u"\uff1d1+1"_s},
        {"separators", u"a,b;c\"d\",\"e"_s},
        {"percent", u"%1 %n %2 %L3"_s},
        {"blanks", u"  two  blanks  "_s},
    };
    return names;
}

report::Document filledWith(const QString &text)
{
    const report::Table table{{{text, 10}, {text, 30}}, {{text, text}, {text, u"plain"_s}}, text};
    report::Document document;
    document.title = text;
    document.language = u"en"_s;
    document.unknown = {u"not-known"_s, text, {text}, {}, table};
    document.cover = {u"cover"_s, text, {text}, {{text, text}, {text, {}}}, {}};
    document.sections = {{u"rows"_s, text, {text}, {{text, text}}, table},
                         {u"empty"_s, text, {}, {}, report::Table{{{text, 1}}, {}, text}}};
    return document;
}

report::Document ofRows(int rows)
{
    report::Document document;
    document.title = u"Many rows"_s;
    document.language = u"en"_s;
    document.unknown = {u"not-known"_s, u"What is not known"_s, {u"Nothing."_s}};
    document.cover = {u"cover"_s, u"About"_s, {}, {{u"Rows"_s, QString::number(rows)}}};
    report::Table table{{{u"Number"_s, 8}, {u"Name"_s, 30}, {u"Where"_s, 30}}, {}, u"No row."_s};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({QString::number(i), u"name-%1-of-a-connection"_s.arg(i),
                              u"project %1 › production"_s.arg(i % 7)});
    document.sections = {{u"rows"_s, u"All of them"_s, {}, {}, std::move(table)}};
    return document;
}

RunRecord run()
{
    RunRecord record;
    record.id = u"k3x7q2m9ab"_s;
    record.plan = plan();
    record.state = initialState(record.plan);
    record.state.step = Step::Done;
    record.state.outcome = Outcome::Deleted;
    record.state.actions.front().state = ActionState::InEffect;
    record.startedAt = record.plan.createdAt.addSecs(60);
    record.updatedAt = record.plan.createdAt.addSecs(120);
    JournalledWrite write;
    write.number = 4;
    write.intent.method = u"DELETE"_s;
    write.intent.path = u"/connections/c-1"_s;
    write.intent.purpose = u"Delete the connection."_s;
    write.intent.action = 0;
    write.outcome = WriteOutcome::Done;
    write.httpStatus = 204;
    write.intendedAt = record.startedAt.addSecs(5);
    record.writes = {write};
    return record;
}

std::vector<AuditEntry> entries()
{
    int number = 0;
    const auto entry = [&number](const char *event, const QString &text) {
        ++number;
        return AuditEntry{.number = number,
                          .at = QDateTime(QDate(2026, 11, 1), QTime(10, number), Qt::UTC),
                          .user = u"ada"_s,
                          .run = u"k3x7q2m9ab"_s,
                          .event = QString::fromLatin1(event),
                          .endpoint = u"Production (https://cms.example)"_s,
                          .subject = u"billing-db (c-1)"_s,
                          .text = text};
    };
    auto all = std::vector{entry("plan-made", u"entry-one"_s),
                           entry("plan-approved", u"entry-two"_s),
                           entry("protection-added", u"entry-three"_s),
                           entry("run-started", u"entry-four"_s),
                           entry("write-intended", u"entry-five"_s),
                           entry("approver-trusted-failed", u"entry-six"_s),
                           entry("something-new", u"entry-seven"_s)};
    std::swap(all.front(), all.back()); // the journal gives the newest first
    return all;
}

report::PlanStory planStory()
{
    const Approval approval{.name = u"Ada Lovelace"_s,
                            .key = QByteArray(32, 'k'),
                            .at = plan().createdAt.addSecs(60),
                            .reason = u"moved to the new one"_s,
                            .signature = QByteArray(64, 's')};
    ApprovalStanding standing;
    standing.needed = 2;
    standing.counted = 1;
    standing.approvals = {{approval, ApprovalWorth::Counts}};
    return {.file = {plan(), QString(64, u'a'), {approval}},
            .path = u"/home/ada/billing.linchpin-plan.json"_s,
            .standing = standing,
            .isUsed = false};
}

report::AuditStory auditStory()
{
    return {.from = QDateTime(QDate(2026, 11, 1), QTime(0, 0), Qt::UTC),
            .to = {},
            .text = {},
            .journal = u"/home/ada/journal.sqlite"_s,
            .entries = entries(),
            .runs = std::vector{run()},
            .rules = std::vector<ProtectionRule>()};
}

QStringList textsOf(const report::Document &document)
{
    QStringList texts{document.title};
    const auto add = [&texts](const report::Section &section) {
        texts << section.title << section.notes;
        for (const report::Fact &fact : section.facts) {
            if (!fact.value.isEmpty())
                texts << fact.label << fact.value;
        }
        if (!section.table)
            return;
        if (section.table->rows.empty())
            texts << section.table->whenEmpty;
        else
            for (const report::Column &column : section.table->columns)
                texts << column.title;
        for (const QStringList &row : section.table->rows)
            texts << row;
    };
    add(document.unknown);
    add(document.cover);
    for (const report::Section &section : document.sections)
        add(section);
    return texts;
}

} // namespace linchpin::sample
