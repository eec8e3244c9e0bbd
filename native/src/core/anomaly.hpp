// Anomaly mode, which names the place in the program of the operator that is at fault.
#pragma once

#include <string>

namespace tc {

// Adds to a message what anomaly mode found out about the failure that this thread's last backward
// ended with, once; functions of the program have the program's names in it.
void explain_by_anomaly(std::string& message);

}  // namespace tc
