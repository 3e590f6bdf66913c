// SPDX-License-Identifier: Apache-2.0
#include "cpp/viewmodels/filewriter.h"

#include "cpp/viewmodels/exportfolder.h"

namespace tovholder::viewmodels {

void FileWriter::tell(AppServices& services, const std::filesystem::path& file, const Result<void>& written)
{
    if (written)
        emit fileSaved(toldPath(file));
    else
        emit fileFailed(services.words()->sentence(toQString(name(written.error().code))));
}

} // namespace tovholder::viewmodels
