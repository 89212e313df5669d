// SPDX-License-Identifier: Apache-2.0
#include "app/cli/grammar.h"

namespace linchpin::cli {

void Grammar::addReview(CLI::App &command)
{
    command
        .add_option("--review", m_review,
                    "A saved review in place of an endpoint: no network. --endpoint chooses in it")
        ->group("Endpoint");
}

void Grammar::addReviewCommands()
{
    CLI::App *snapshot =
        addCommand(m_app, "snapshot", "Saves a review: lists and dependents, to be read offline",
                   Verb::Snapshot,
                   "linchpin-cli snapshot --out friday.linchpin --endpoint production "
                   "--endpoint staging");
    snapshot->add_option("--out", m_file, "File to write; an existing one is never overwritten")
        ->required();
    addEndpoint(*snapshot, Endpoints::Several);

    CLI::App *diff =
        addCommand(m_app, "diff", "Compares two reviews, or one with the endpoint now", Verb::Diff,
                   "linchpin-cli diff friday.linchpin monday.linchpin --json\n"
                   "  linchpin-cli diff friday.linchpin --endpoint production");
    diff->add_option("BEFORE", m_before, "A saved review")->required();
    diff->add_option("AFTER", m_after, "Another one; without it, the endpoint as it is now");
    addEndpoint(*diff);

    CLI::App *unused =
        addCommand(m_app, "unused", "Connections that nothing seems to use", Verb::Unused,
                   "linchpin-cli unused --review friday.linchpin --older-than 30");
    unused
        ->add_option("--older-than", m_olderThan,
                     "DAYS: also those without use for so long, where the system tells")
        ->check(CLI::Range(1, 36500));
    addEndpoint(*unused);
    addReview(*unused);
}

void Grammar::addPictureCommand()
{
    CLI::App *picture = addCommand(
        m_app, "picture", "Draws what hangs on connections, as an SVG file", Verb::Picture,
        "linchpin-cli picture 6b0a5a1e-7d0c-4c33-9a55-0d3f3f6a1b10 --out billing.svg "
        "--endpoint production");
    picture->add_option("ID", m_ids, "The connection, or several of one endpoint")->required();
    picture->add_option("--out", m_file, "File to write; an existing one is never overwritten")
        ->required();
    picture
        ->add_option("--unfold", m_unfold,
                     "KIND: draw each of them, not one box for all; several times; or all")
        ->allow_extra_args(false);
    addEndpoint(*picture);
    addReview(*picture);
}

} // namespace linchpin::cli
