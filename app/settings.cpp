// SPDX-License-Identifier: Apache-2.0
#include "app/settings.h"

#include "models/store/statedirectory.h"

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {
const QString layoutKey = u"window/layout"_s;
}

Settings::Settings() : m_settings(configDirectory() + u"/settings.ini"_s, QSettings::IniFormat) { }

QByteArray Settings::windowLayout() const
{
    return m_settings.value(layoutKey).toByteArray();
}

void Settings::setWindowLayout(const QByteArray &layout)
{
    m_settings.setValue(layoutKey, layout);
}

} // namespace linchpin
