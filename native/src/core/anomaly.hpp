// Anomaly mode, which names the place in the program of the operator that is at fault.
#pragma once

#include <string>

namespace tc {

// What anomaly mode found out about the failure that this thread's last backward ended with; each
// is given once.
std::string take_anomaly() noexcept;

}  // namespace tc
