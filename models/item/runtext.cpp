// SPDX-License-Identifier: Apache-2.0
#include "models/item/runtext.h"

#include "models/domain/batchstate.h"
#include "models/domain/restore.h"
#include "models/item/displaytext.h"

#include <QCoreApplication>

namespace linchpin {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::Words)
};

} // namespace

QString textOf(BatchStage stage)
{
    switch (stage) {
    case BatchStage::Planned: return textOf(Step::Planned);
    case BatchStage::SwitchingOff: return textOf(Step::Deactivating);
    case BatchStage::Observing: return textOf(Step::Observing);
    case BatchStage::Confirming: return textOf(Step::Confirming);
    case BatchStage::Deleting: return textOf(Step::Deleting);
    case BatchStage::GoingBack: return textOf(Step::RollingBack);
    case BatchStage::Ended: return textOf(Step::Done);
    }
    return {};
}

QString textOf(RestoreOutcome outcome)
{
    switch (outcome) {
    //: How a way back ended: it did not yet.
    case RestoreOutcome::None: return Words::tr("not over");
    //: How a way back ended.
    case RestoreOutcome::Restored: return Words::tr("everything that can be is there again");
    //: How a way back ended.
    case RestoreOutcome::Partly: return Words::tr("a part of it is there again");
    //: How a way back ended.
    case RestoreOutcome::Unchanged: return Words::tr("nothing was made or changed");
    //: How a way back ended.
    case RestoreOutcome::Halted: return Words::tr("halted: a person has to look");
    }
    return {};
}

} // namespace linchpin
