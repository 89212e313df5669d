// SPDX-License-Identifier: Apache-2.0
#include "tests/systems/support/words.h"

using namespace Qt::StringLiterals;

namespace linchpin::test {

QString word(const Result<Seen> &seen)
{
    if (!seen)
        return seen.error().word();
    switch (*seen) {
    case Seen::InEffect: return u"in effect"_s;
    case Seen::NotInEffect: return u"not in effect"_s;
    case Seen::NotYet: return u"not yet"_s;
    case Seen::Different: return u"different"_s;
    }
    return {};
}

QString word(const Result<Performed> &performed)
{
    if (!performed)
        return performed.error().word();
    switch (performed->kind) {
    case Performed::Kind::Done: return u"done"_s;
    case Performed::Kind::NothingToDo: return u"nothing to do"_s;
    case Performed::Kind::Busy: return u"busy"_s;
    }
    return {};
}

} // namespace linchpin::test
