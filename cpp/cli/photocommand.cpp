// SPDX-License-Identifier: Apache-2.0
#include "cpp/cli/commands.h"
#include "cpp/cli/json.h"
#include "cpp/cli/program.h"
#include "cpp/media/photostore.h"

#include <iostream>
#include <memory>

namespace tovholder::cli {
namespace {

    struct PhotoRequest {
        std::string observation;
        std::string file;
    };

    Result<ExitCode> addPhoto(Session& session, const PhotoRequest& request)
    {
        store::Store& store = session.store();
        const Result<store::Record> observation = store.read("observation", request.observation);
        if (!observation)
            return observation.error();
        const Result<media::Photo> photo = media::takePhotoFile(request.file);
        if (!photo)
            return photo.error();
        if (const auto stored = media::storePhoto(store.photoDirectory(), *photo); !stored)
            return stored.error();
        const store::Edit edit { "photo", store.makeId(), observation->space,
            { { "observation_id", request.observation }, { "sha256", photo->sha256 },
                { "bytes", static_cast<std::int64_t>(photo->bytes.size()) }, { "width", std::int64_t { photo->width } },
                { "height", std::int64_t { photo->height } }, { "media_type", std::string("image/jpeg") },
                { "taken_at", store.nowMs() } } };
        if (const Result<void> written = store.write(edit); !written)
            return written.error();
        std::cout << asText({ { "id", edit.id }, { "sha256", photo->sha256 } }) << '\n';
        return ExitCode::Done;
    }

} // namespace

void addPhotoCommand(Program& program)
{
    const auto request = std::make_shared<PhotoRequest>();
    CLI::App* photo = program.addGroup("photo", "Pictures of what was seen");
    CLI::App* adding = program.add(
        "add", "Scales a picture, takes out where it was taken, and adds it to an observation",
        [request](Session& session) { return addPhoto(session, *request); }, photo);
    adding->add_option("observation", request->observation, "Its id")->required();
    adding->add_option("file", request->file)->required();
}

} // namespace tovholder::cli
