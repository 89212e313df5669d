// SPDX-License-Identifier: Apache-2.0
#include "models/systems/apinizer/exporttypes.h"

#include "models/systems/apinizer/kinds.h"
#include "models/systems/translate.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace linchpin::apinizer {

std::vector<ExportType> exportTypes()
{
    return {
        {"API_PROXY"_L1, kind::proxy, source::proxies, translate("Apinizer", "API proxies")},
        {"PROXY_GROUP"_L1, kind::proxyGroup, source::proxyGroups,
         translate("Apinizer", "API proxy groups")},
        {"API_CREATOR"_L1, kind::apiCreator, "api-creators"_L1,
         translate("Apinizer", "API creators (DB to API, script, mock)")},
        {"GLOBAL_POLICY"_L1, kind::globalPolicy, "global-policies"_L1,
         translate("Apinizer", "Global policies")},
        {"POLICY_GROUP"_L1, kind::policyGroup, "policy-groups"_L1,
         translate("Apinizer", "Policy groups")},
        {"IDENTITY_SERVICE"_L1, kind::identityService, "identity-services"_L1,
         translate("Apinizer", "Identity providers")},
        {"TASK_FLOW_MANAGER"_L1, kind::taskFlow, "task-flows"_L1,
         translate("Apinizer", "Task flows (API Integrator)")},
        {"UPTIME_MONITOR"_L1, kind::uptimeMonitor, "uptime-monitors"_L1,
         translate("Apinizer", "Uptime monitors")},
        {"ANOMALY_DETECTOR"_L1, kind::anomalyDetector, "anomaly-detectors"_L1,
         translate("Apinizer", "Anomaly detectors")},
        //: A place that was searched for dependents.
        {"REPORT_CONF"_L1, kind::report, "reports"_L1, translate("Apinizer", "Reports")},
    };
}

bool exportTypeOf(QStringView word)
{
    constexpr std::array words{"API_PROXY"_L1,         "PROXY_GROUP"_L1,    "API_CREATOR"_L1,
                               "GLOBAL_POLICY"_L1,     "POLICY_GROUP"_L1,   "IDENTITY_SERVICE"_L1,
                               "TASK_FLOW_MANAGER"_L1, "UPTIME_MONITOR"_L1, "ANOMALY_DETECTOR"_L1,
                               "REPORT_CONF"_L1};
    return std::ranges::any_of(words, [word](QLatin1StringView known) { return word == known; });
}

} // namespace linchpin::apinizer
