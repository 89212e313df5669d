// SPDX-License-Identifier: Apache-2.0
// The way back in the window: nothing goes out before the one button, and what is shown is true.
#include "app/demo/demoestates.h"
#include "models/service/catalogue.h"
#include "tests/app/deletion/batchbench.h"
#include "ui/restore/restoredialog.h"
#include "ui/restore/restoretexts.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace linchpin;
using namespace linchpin::test;
using namespace Qt::StringLiterals;

class TestRestoreDialog : public QObject
{
    Q_OBJECT

private:
    template<typename Widget>
    Widget *part(const char *name)
    {
        return m_dialog->findChild<Widget *>(QString::fromLatin1(name));
    }
    void typeEverything()
    {
        for (QLineEdit *edit : m_dialog->findChildren<QLineEdit *>()) {
            if (edit->objectName().startsWith(u"secret_"_s))
                edit->setText(u"CANARY-typed"_s);
        }
        part<QLineEdit>("restorePhrase")->setText(restorePhrase(m_backup));
    }

    std::unique_ptr<DeletionBench> m_bench;
    std::unique_ptr<RestoreDialog> m_dialog;
    Backup m_backup;

private Q_SLOTS:
    /// A connection nobody uses, deleted.
    void init()
    {
        m_bench = std::make_unique<DeletionBench>(u"umbraco"_s, makeDemoEstate(u"umbraco"_s, {}));
        Catalogue catalogue(m_bench->session());
        catalogue.refresh();
        QTRY_COMPARE(catalogue.status(), Catalogue::Status::Complete);
        for (const Connection &row : catalogue.rows()) {
            const auto impact = m_bench->review(row.id);
            if (!impact || !impact->dependents.empty() || row.state != ConnectionState::Active)
                continue;
            const auto plan = m_bench->plan(*impact, {});
            QVERIFY(plan);
            m_backup = m_bench->backUp(*plan);
            QCOMPARE(m_bench->carryOut(*plan).outcome, Outcome::Deleted);
            break;
        }
        QVERIFY(!m_backup.items.empty());
        m_bench->server().clearLog();
        m_dialog =
            std::make_unique<RestoreDialog>(m_bench->session(), m_bench->journal(), m_backup);
        m_dialog->show();
    }
    void cleanup()
    {
        m_dialog.reset();
        m_bench.reset();
    }

    void whatDiffersIsSaidBeforeAnythingIsSent()
    {
        auto *tree = part<QTreeWidget>("restoreSteps");
        QCOMPARE(tree->topLevelItemCount(), 1);
        QVERIFY(tree->topLevelItem(0)->childCount() > 0);
        QVERIFY(!part<QPushButton>("restoreButton")->isEnabled());
        QCOMPARE(m_bench->server().log().entries().size(), 0);
    }

    /// They were as tall as in a column of a few letters, until the window was resized.
    void stepsAreAsTallAsTheirTextsNeed()
    {
        QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
        auto *tree = part<QTreeWidget>("restoreSteps");
        const QModelIndex step = tree->model()->index(0, 0);
        const int line = tree->fontMetrics().height();
        QVERIFY2(tree->visualRect(step).height() < 2 * line,
                 qPrintable(QString::number(tree->visualRect(step).height())));
        const int width = m_dialog->minimumSizeHint().width();
        tree->topLevelItem(0)->setText(0, u"word "_s.repeated(60));
        m_dialog->resize(width, m_dialog->height());
        QTRY_VERIFY(tree->visualRect(step).height() > 3 * line);
    }

    void onlyTheButtonSends()
    {
        typeEverything();
        QVERIFY(part<QPushButton>("restoreButton")->isEnabled());
        QTest::keyClick(part<QLineEdit>("restorePhrase"), Qt::Key_Return);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QCOMPARE(m_bench->server().log().entries().size(), 0);
    }

    void theConnectionComesBackAndTheButtonIsUsedUp()
    {
        typeEverything();
        QSignalSpy back(m_dialog.get(), &RestoreDialog::restored);
        part<QPushButton>("restoreButton")->click();
        QTRY_COMPARE(back.count(), 1);
        QCOMPARE(m_bench->server().writes(), 1);
        QVERIFY(!part<QPushButton>("restoreButton")->isEnabled());
        QVERIFY(part<QTreeWidget>("restoreSteps")->topLevelItem(0)->text(1) == u"done"_s);
        QVERIFY(!m_bench->allFiles().contains("CANARY"));
    }

    void severalConnectionsComeBackWithOnePhrase()
    {
        DemoOptions options;
        options.estate = u"large"_s;
        options.connections = 2;
        m_dialog.reset();
        m_bench =
            std::make_unique<DeletionBench>(u"umbraco"_s, makeDemoEstate(u"umbraco"_s, options));
        Catalogue catalogue(m_bench->session());
        catalogue.refresh();
        QTRY_COMPARE(catalogue.status(), Catalogue::Status::Complete);
        std::vector<ConnectionId> ids;
        for (const Connection &row : catalogue.rows())
            ids.push_back(row.id);
        const auto batch = batchOf(*m_bench, ids);
        QVERIFY(batch);
        m_backup = m_bench->backUp(batch->members);
        const QString run = carryOut(*m_bench, *batch);
        for (const RunState &state : statesOf(*m_bench, run))
            QCOMPARE(state.outcome, Outcome::Deleted);
        m_bench->server().clearLog();
        m_dialog =
            std::make_unique<RestoreDialog>(m_bench->session(), m_bench->journal(), m_backup);
        m_dialog->show();
        part<QLineEdit>("restorePhrase")->setText(batch->members.front().impact.connection.name);
        QVERIFY(!part<QPushButton>("restoreButton")->isEnabled());
        typeEverything();
        QSignalSpy back(m_dialog.get(), &RestoreDialog::restored);
        part<QPushButton>("restoreButton")->click();
        QTRY_COMPARE(back.count(), 1);
        auto *tree = part<QTreeWidget>("restoreSteps");
        for (int i = 0; i < tree->topLevelItemCount(); ++i)
            QCOMPARE(tree->topLevelItem(i)->text(1), u"done"_s);
        QVERIFY(m_bench->server().writes() >= 2);
        catalogue.refresh();
        QTRY_COMPARE(catalogue.status(), Catalogue::Status::Complete);
        QCOMPARE(catalogue.rows().size(), 2U);
        QVERIFY(!m_bench->allFiles().contains("CANARY"));
    }

    void namesWithControlAndBidiCharactersAreShownEscaped()
    {
        const QString odd = u"a\x1b[2J\u202eb"_s;
        RestoreStep step{
            .subject = {u"sync"_s, u"s"_s}, .name = odd, .secrets = {u"sync:s/"_s + odd}};
        step.purpose = step.impossible = odd;
        const RestoreProgress progress{
            .state = RestoreStepState::LeftOut, .newId = odd, .note = odd + odd};
        RestoreState state{.reason = odd, .warnings = {{u"code"_s, odd}}};
        QStringList texts = restoreNotes(step, progress);
        texts << restoreStandingText(state) << shownSecretName({step}, step.secrets.front())
              << shownSecretName({}, odd)
              << reasonText({.kind = ApiError::Kind::Unsafe, .detail = odd});
        m_dialog.reset();
        m_backup.id += u'x';
        m_backup.items.front().name = odd;
        m_backup.plan.endpointName = odd;
        m_backup.plan.impact.connection.name = odd;
        m_dialog =
            std::make_unique<RestoreDialog>(m_bench->session(), m_bench->journal(), m_backup);
        for (const QLabel *label : m_dialog->findChildren<QLabel *>())
            texts << label->text();
        texts << part<QTreeWidget>("restoreSteps")->topLevelItem(0)->text(0);
        for (const QString &text : std::as_const(texts)) {
            QVERIFY2(!text.contains(u'\x1b'), qPrintable(text));
            QVERIFY2(!text.contains(QChar(0x202e)), qPrintable(text));
        }
        QVERIFY(texts.last().contains(u"[2J"_s)); // it is there, in other letters
    }

    void aRefusalAlwaysHasASentence()
    {
        QVERIFY(!reasonText({.kind = ApiError::Kind::Unreachable}).isEmpty());
        QCOMPARE(reasonText({.kind = ApiError::Kind::Unsafe, .detail = u"So."_s}), u"So."_s);
    }

    void anotherAccountIsToldAndTheDialogCanBeClosed()
    {
        m_dialog.reset();
        m_backup.plan.account = u"tenant-7"_s;
        m_dialog =
            std::make_unique<RestoreDialog>(m_bench->session(), m_bench->journal(), m_backup);
        m_dialog->show();
        typeEverything();
        QSignalSpy back(m_dialog.get(), &RestoreDialog::restored);
        part<QPushButton>("restoreButton")->click();
        QTRY_COMPARE(back.count(), 1);
        QVERIFY(part<QLabel>("restoreStanding")->text().contains(u"tenant-7"_s));
        QVERIFY(part<QPushButton>("restoreButton")->isEnabled());
        m_dialog->reject();
        QVERIFY(!m_dialog->isVisible());
        QCOMPARE(m_bench->server().writes(), 0);
    }

    void aRefusalIsShownAndMayBeTriedAgain()
    {
        TroubleRule rule;
        rule.onlyWrites = true;
        rule.count = 1;
        rule.trouble = {.reply = Trouble::Reply::Status, .status = 403};
        m_bench->server().addTrouble(rule);
        typeEverything();
        QSignalSpy back(m_dialog.get(), &RestoreDialog::restored);
        part<QPushButton>("restoreButton")->click();
        QTRY_COMPARE(back.count(), 1);
        QCOMPARE(part<QTreeWidget>("restoreSteps")->topLevelItem(0)->text(1), u"failed"_s);
        QVERIFY(part<QPushButton>("restoreButton")->isEnabled());
        part<QPushButton>("restoreButton")->click();
        QTRY_COMPARE(back.count(), 2);
        QCOMPARE(part<QTreeWidget>("restoreSteps")->topLevelItem(0)->text(1), u"done"_s);
    }
};

QTEST_MAIN(TestRestoreDialog)
#include "tst_restoredialog.moc"
