// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/credentialstore.h"

#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace linchpin::sample {

/// A store with settings of its own and answers that can be waited for.
class Credentials
{
public:
    explicit Credentials(CredentialStore::Options options = {}, const QString &remembered = {})
        : settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
    {
        if (!remembered.isEmpty())
            settings.setValue(QStringLiteral("credentials/backend"), remembered);
        store = std::make_unique<CredentialStore>(settings, std::move(options));
    }

    /// The mode once it is known.
    CredentialStore::Mode opened()
    {
        store->open();
        (void)QTest::qWaitFor([this] { return store->mode() != CredentialStore::Mode::Looking; },
                              20'000);
        return store->mode();
    }

    CredentialStore::Reading read(const QString &key)
    {
        std::optional<CredentialStore::Reading> reading;
        store->read(key, store.get(),
                    [&](const CredentialStore::Reading &answer) { reading = answer; });
        return waited(reading);
    }

    CredentialStore::Mode write(const QString &key, const QByteArray &secret)
    {
        std::optional<CredentialStore::Mode> mode;
        store->write(key, secret, store.get(),
                     [&](CredentialStore::Mode answer) { mode = answer; });
        return waited(mode);
    }

    Result<void> remove(const QString &key)
    {
        std::optional<Result<void>> removed;
        store->remove(key, store.get(), [&](const Result<void> &answer) { removed = answer; });
        return waited(removed);
    }

    [[nodiscard]] QString rememberedBackend() const
    {
        return settings.value(QStringLiteral("credentials/backend")).toString();
    }
    [[nodiscard]] QByteArray settingsOnDisk()
    {
        settings.sync();
        QFile file(settings.fileName());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private:
    template<typename T>
    static T waited(std::optional<T> &answer)
    {
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 20'000))
            qFatal("no answer came");
        return *answer;
    }

    QTemporaryDir m_folder;

public:
    QSettings settings;
    std::unique_ptr<CredentialStore> store;
};

} // namespace linchpin::sample
