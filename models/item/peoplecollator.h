// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <memory>
#include <string>

struct UCollator;

namespace linchpin {

/// The order of texts for people: of the user's language, case aside, numbers by their value. The
/// order of QCollator with the same settings, which does not give out the bytes of its keys. One
/// per thread.
class PeopleCollator
{
public:
    PeopleCollator();

    /// Below zero, zero, above zero.
    [[nodiscard]] int compare(QStringView left, QStringView right) const;
    /// Bytes that compare as the texts do; the last one is zero, the others never are.
    void appendKey(std::string &bytes, QStringView text) const;

private:
    struct Closer
    {
        void operator()(UCollator *collator) const;
    };
    std::unique_ptr<UCollator, Closer> m_collator; ///< null: there is none, characters decide
};

/// The like for an order by UTF-16 code units. Every byte is above one, and no zero is appended.
void appendUnitKey(std::string &bytes, QStringView text);

} // namespace linchpin
