// SPDX-License-Identifier: Apache-2.0
#include "ui/approvals/approversdialog.h"

#include "ui/widget/askdialog.h"
#include "ui/widget/messagearea.h"
#include "ui/widget/messagebar.h"
#include "ui/widget/naming.h"
#include "ui/widget/plainlabel.h"
#include "ui/widget/texttable.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QVBoxLayout>

namespace linchpin {

using namespace Qt::StringLiterals;

ApproversDialog::ApproversDialog(const ApprovalBook &book, QWidget *parent)
    : QDialog(parent)
    , m_book(book)
    , m_messages(new MessageArea(this))
    , m_table(new TextTable("approverTable", tr("People whose signatures are believed"),
                            //: Columns of a list of people.
                            {//: Column: name of a person.
                             tr("Name"),
                             //: Column: the login of a person on a computer.
                             tr("Login"),
                             //: Column: groups a person belongs to.
                             tr("Groups"),
                             //: Column: fingerprint of a key.
                             tr("Fingerprint")},
                            this))
    , m_make(named(new QPushButton(tr("&Make my key..."), this), "approverMake", tr("Make my key")))
    , m_save(named(new QPushButton(tr("&Save my public key..."), this), "approverSave",
                   tr("Save my public key")))
    //: Button: takes somebody off the list.
    , m_forget(named(new QPushButton(tr("&Forget..."), this), "approverForget",
                     //: Button and title: takes somebody off the list.
                     tr("Forget")))
{
    setObjectName(u"approversDialog"_s);
    setWindowTitle(
        //: Title of a window: people who approve plans.
        tr("Approvers"));
    setWindowModality(Qt::WindowModal);
    build();
    fill();
}

void ApproversDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 12);
    column->addWidget(PlainLabel::paragraph(
        tr("Signatures of these people under plans are believed on this computer. Exchange public "
           "keys as files, and compare the fingerprint by voice."),
        this));
    column->addWidget(m_messages);
    column->addWidget(m_table, 1);
    //: Button: adds a colleague from a file.
    auto *trust = named(new QPushButton(tr("&Trust a colleague..."), this), "approverTrust",
                        tr("Trust a colleague"));
    //: Button.
    auto *close = named(new QPushButton(tr("Close"), this), "approverClose", tr("Close"));
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_make, m_save, trust, m_forget}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    close->setDefault(true);
    row->addStretch();
    row->addWidget(close);
    column->addLayout(row);
    connect(m_make, &QPushButton::clicked, this, &ApproversDialog::makeKey);
    connect(m_save, &QPushButton::clicked, this, &ApproversDialog::askWhereToSave);
    connect(trust, &QPushButton::clicked, this, &ApproversDialog::askForFile);
    connect(m_forget, &QPushButton::clicked, this, &ApproversDialog::forgetChosen);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_table, &QTableWidget::itemSelectionChanged, this,
            [this] { m_forget->setEnabled(m_table->chosen() >= 0); });
    resize(fontMetrics().averageCharWidth() * 118, fontMetrics().height() * 22);
}

void ApproversDialog::fill()
{
    m_make->setVisible(!m_book.key().exists());
    m_save->setVisible(m_book.key().exists());
    m_messages->take(u"people"_s);
    const auto people = m_book.people();
    m_people = people ? *people : std::vector<Approver>{};
    if (!people)
        m_messages->show(u"people"_s, Tone::Negative, people.error().sentence());
    const auto me = m_book.key().owner();
    std::vector<QStringList> rows;
    for (const Approver &person : m_people) {
        const bool isMe = me && me->key == person.key;
        //: %1 is a person's name: the person in front of the computer.
        rows.push_back({isMe ? tr("%1 (you)").arg(person.name) : person.name, person.login,
                        person.groups.join(u", "_s), fingerprintOf(person.key)});
    }
    m_table->setRows(rows);
    m_forget->setEnabled(m_table->chosen() >= 0);
}

void ApproversDialog::makeKey()
{
    auto *dialog = new AskDialog(
        u"makeKeyDialog"_s, tr("Make my key"),
        tr("One key per person. It stays on this computer, in a file that only you may read; a "
           "passphrase encrypts it."),
        //: Button.
        tr("&Make the key"), this);
    dialog->ask({{"makeKeyName", tr("Your &name:"), {}, tr("As your colleagues know you")},
                 {"makeKeyPassphrase",
                  tr("&Passphrase:"),
                  {},
                  //: In an empty field: no passphrase.
                  tr("None"),
                  true},
                 {"makeKeyAgain", tr("Passphrase &again:"), {}, {}, true}},
                [this](const QStringList &values) {
                    if (values.value(1) != values.value(2))
                        return tr("The two passphrases differ.");
                    const auto made = m_book.makeKey(values.value(0), loginOfThisPerson(),
                                                     values.value(1).toUtf8());
                    if (!made)
                        return made.error().sentence();
                    fill();
                    return QString();
                });
    dialog->openAndForget();
}

void ApproversDialog::askWhereToSave()
{
    const auto me = m_book.key().owner();
    if (!me) {
        m_messages->show(u"key"_s, Tone::Negative, me.error().sentence());
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Save my public key"), QDir::homePath(),
                                   tr("Public keys (*.linchpin-key.txt)"));
    dialog->setObjectName(u"saveKeyDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(u"my.linchpin-key.txt"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, me = *me](const QString &path) {
        const auto written = writePublicKeyFile(path, me);
        m_messages->show(u"key"_s, written ? Tone::Positive : Tone::Negative,
                         //: %1 is a file, %2 a fingerprint to be read out.
                         written
                             ? tr("Written to %1. Read the fingerprint out to your colleagues: %2")
                                   .arg(QDir::toNativeSeparators(path), fingerprintOf(me.key))
                             : written.error().sentence());
    });
    dialog->open();
}

void ApproversDialog::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Trust a colleague"), QDir::homePath(),
                                   tr("Public keys (*.linchpin-key.txt *.txt)"));
    dialog->setObjectName(u"trustFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ApproversDialog::trustFile);
    dialog->open();
}

void ApproversDialog::trustFile(const QString &path)
{
    const auto person = readPublicKeyFile(path);
    if (!person) {
        m_messages->show(u"key"_s, Tone::Negative, person.error().sentence());
        return;
    }
    auto *dialog = new AskDialog(
        u"trustDialog"_s, tr("Trust a colleague"),
        //: %1 is a person's name.
        tr("The file says that it is the key of %1. Call %1, have the fingerprint read out to you, "
           "and type what you hear.")
            .arg(person->name),
        //: Button.
        tr("&Trust"), this);
    dialog->ask({{"trustFingerprint", tr("&Fingerprint:"), {}, tr("Eight groups of four")},
                 {"trustGroups", tr("&Groups:"), {}, tr("None; names with commas between them")}},
                [this, trusted = *person](const QStringList &values) mutable {
                    if (!isFingerprintOf(trusted.key, values.value(0)))
                        return tr(
                            "That is not the fingerprint of the key in the file. If you typed "
                            "what you heard, somebody exchanged the file.");
                    trusted.groups.clear();
                    for (const QString &group : values.value(1).split(u',', Qt::SkipEmptyParts))
                        trusted.groups << group.trimmed();
                    const auto done = m_book.trust(trusted);
                    fill();
                    return done ? QString() : done.error().sentence();
                });
    dialog->openAndForget();
}

void ApproversDialog::forgetChosen()
{
    const int row = m_table->chosen();
    if (row < 0 || row >= static_cast<int>(m_people.size()))
        return;
    const QString name = m_people.at(static_cast<std::size_t>(row)).name;
    auto *dialog = new AskDialog(
        u"forgetDialog"_s,
        //: Button and title: takes somebody off the list.
        tr("Forget"),
        //: %1 is a person's name.
        tr("Signatures of %1 are no longer believed here, those made before neither.").arg(name),
        //: Button: takes somebody off the list.
        tr("&Forget"), this);
    dialog->ask({}, [this, name](const QStringList &) {
        const auto done = m_book.forget(name);
        fill();
        return done ? QString() : done.error().sentence();
    });
    dialog->openAndForget();
}

} // namespace linchpin
