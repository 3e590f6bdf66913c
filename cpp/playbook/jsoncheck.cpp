// SPDX-License-Identifier: Apache-2.0
#include "cpp/playbook/jsoncheck.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace tovholder::playbook {
namespace {

    using nlohmann::json;

    bool beginsCharacter(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; }

    /// Hears every token of the file and stops at the first that we do not accept.
    class Listener final : public nlohmann::json_sax<json> {
    public:
        Listener(std::string_view bytes, int depthMax)
            : m_bytes(bytes)
            , m_depthMax(depthMax)
        {
        }

        bool null() override { return value(); }
        bool boolean(bool) override { return value(); }
        bool number_integer(number_integer_t) override { return value(); }
        bool number_unsigned(number_unsigned_t) override { return value(); }
        bool number_float(number_float_t, const string_t&) override { return value(); }
        bool string(string_t&) override { return value(); }
        bool binary(binary_t&) override { return value(); }
        bool start_object(std::size_t) override { return open(); }
        bool start_array(std::size_t) override { return open(true); }
        bool end_object() override { return close(); }
        bool end_array() override { return close(); }

        bool key(string_t& key) override
        {
            Layer& layer = m_layers.back();
            if (!layer.keys.insert(key).second) {
                m_problem = Problem { .pointer = pointer(), .reason = Reason::KeyTwice, .about = key };
                return false;
            }
            layer.step = key;
            return true;
        }

        bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) override
        {
            const std::string_view before = m_bytes.substr(0, position == 0 ? 0 : position - 1);
            const std::size_t lineStart = before.rfind('\n') + 1; // npos + 1 is 0
            m_problem = Problem { .line = 1 + static_cast<int>(std::ranges::count(before, '\n')),
                .column = 1 + static_cast<int>(std::ranges::count_if(before.substr(lineStart), beginsCharacter)),
                .reason = Reason::NotJson };
            return false;
        }

        [[nodiscard]] std::optional<Problem> problem() const { return m_problem; }

    private:
        struct Layer {
            bool isArray = false;
            int itemsSeen = 0;
            std::string step {}; ///< the key that we are at
            std::set<std::string> keys {};
        };

        bool value()
        {
            if (!m_layers.empty())
                ++m_layers.back().itemsSeen;
            return true;
        }

        bool open(bool isArray = false)
        {
            value();
            m_layers.push_back({ .isArray = isArray });
            if (m_layers.size() <= static_cast<std::size_t>(m_depthMax))
                return true;
            m_problem
                = Problem { .pointer = pointer(), .reason = Reason::TooDeep, .about = std::to_string(m_depthMax) };
            return false;
        }

        bool close()
        {
            m_layers.pop_back();
            return true;
        }

        /// Of the innermost object or list.
        [[nodiscard]] std::string pointer() const
        {
            std::string path;
            for (std::size_t i = 0; i + 1 < m_layers.size(); ++i)
                path += '/' + (m_layers[i].isArray ? std::to_string(m_layers[i].itemsSeen - 1) : m_layers[i].step);
            return path;
        }

        std::string_view m_bytes;
        int m_depthMax;
        std::vector<Layer> m_layers;
        std::optional<Problem> m_problem;
    };

} // namespace

std::optional<Problem> checkJson(std::string_view bytes, int depthMax)
{
    Listener listener(bytes, depthMax);
    json::sax_parse(bytes, &listener);
    return listener.problem();
}

} // namespace tovholder::playbook
