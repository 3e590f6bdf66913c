// SPDX-License-Identifier: Apache-2.0
#include "sync/wire/protocol.h"
