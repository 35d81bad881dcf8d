using System.Globalization;
using Csat.Domain;
using Csat.Scoring;
using Csat.Sla;
using NodaTime;
using NodaTime.Text;

/// <summary>Judges the tickets: clocks, rates, scores, and where the file contradicts itself.</summary>
internal static class Judge
{
    /// <summary>A ticket and how its clock stands: the report has a verdict for each promise.</summary>
    private sealed record Judged(Ticket Ticket, SlaReport Report)
    {
        public SlaVerdict Reply => Report[SlaTargetKind.Respond];

        public SlaVerdict Resolution => Report[SlaTargetKind.Resolve];
    }

    public static Review Review(TicketFile file, Options options)
    {
        Instant? asOf = options.AsOf ?? (file.Tickets.Count > 0 ? file.Tickets.Max(ticket => ticket.Latest) : null);
        Ticket[] known = [.. file.Tickets.Where(ticket => ticket.Created <= asOf)];
        Judged[] judged = [.. known.Select(ticket => Run(ticket, asOf!.Value))];
        ScoreOptions score = new() { MinimumN = options.MinimumN };
        Estimate Rating(IEnumerable<Judged> tickets) =>
            RatingTally.Count(Desk.Scale, tickets.Select(item => item.Ticket.Rating)).Score(Desk.Satisfaction, score);
        RowNote[] Notes(IEnumerable<RowFinding> findings) =>
            [.. findings.Select(row => new RowNote(row.Line, row.Ticket, [.. row.Reasons.Select(reason => reason.In(options.Culture))]))];
        ChannelReview Channel(string name, Judged[] tickets) => new(
            name, tickets.Length, Kept(tickets.Select(item => item.Reply), score), Kept(tickets.Select(item => item.Resolution), score), Rating(tickets));
        GroupScore[] By(Func<Ticket, string> key) =>
        [
            .. judged.GroupBy(item => key(item.Ticket), StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new GroupScore(group.Key, group.Count(), Rating(group))),
        ];

        return new Review(
            Path.GetFileName(options.Path),
            Show(asOf),
            Show(known.Length > 0 ? known.Min(ticket => ticket.Created) : null),
            Show(known.Length > 0 ? known.Max(ticket => ticket.Created) : null),
            file.Tickets.Count - known.Length,
            [
                .. Desk.Policy.Targets.Select(target => new Promise(
                    target.Kind.DisplayName.In(options.Culture), string.Join(", ", target.Channels), target.Limit.Default.ToString(options.Culture))),
            ],
            new RowCounts(file.RowsRead, file.Tickets.Count, file.Rejections.Count, Notes(file.Rejections), Notes(file.Warnings)),
            Compare(judged, item => item.Reply, ticket => ticket.ReplyVerdict, options.Culture),
            Compare(judged, item => item.Resolution, ticket => ticket.ResolutionVerdict, options.Culture),
            Rating(judged),
            Channel(LocalizedText.IsChinese(options.Culture) ? "全部" : "All", judged),
            [
                .. judged.GroupBy(item => item.Ticket.Channel, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal)
                    .Select(group => Channel(group.Key, [.. group])),
            ],
            By(ticket => ticket.Product),
            By(ticket => ticket.Agent),
            [
                .. judged.GroupBy(item => item.Ticket.Topic, StringComparer.OrdinalIgnoreCase)
                    .Select(group => new TopicCount(UsualSpelling(group.Select(item => item.Ticket.Topic)), group.Count()))
                    .OrderByDescending(topic => topic.Tickets).ThenBy(topic => topic.Topic, StringComparer.Ordinal),
            ],
            Agents(judged, options));
    }

    private static Judged Run(Ticket ticket, Instant asOf)
    {
        var events = new List<SlaEvent> { SlaEvent.Started(ticket.Created) };
        if (ticket.Replied is { } replied)
        {
            events.Add(SlaEvent.Stopped(SlaTargetKind.Respond, replied));
        }

        if (ticket.Resolved is { } resolved)
        {
            events.Add(SlaEvent.Stopped(SlaTargetKind.Resolve, resolved));
        }

        return new Judged(ticket, Desk.Policy.Clock(new SlaRequest { Channel = ticket.Channel }, events).At(asOf));
    }

    private static Compliance Kept(IEnumerable<SlaVerdict> verdicts, ScoreOptions score)
    {
        SlaTally tally = SlaTally.Count(verdicts);
        return new Compliance(
            tally.Met, tally.Judged, tally.Running, tally.Overdue,
            Estimate.OfProportion(tally.Met, tally.Judged, score, "on-time-rate"),
            Estimate.OfProportion(tally.Met, tally.Judged + tally.Overdue, score, "on-time-rate-with-overdue"));
    }

    private static VerdictCheck Compare(
        IEnumerable<Judged> judged, Func<Judged, SlaVerdict> verdict, Func<Ticket, string?> fileSays, CultureInfo culture)
    {
        Judged[] compared = [.. judged.Where(item =>
            verdict(item) is { IsOpen: false, Status: SlaStatus.Met or SlaStatus.Breached } && fileSays(item.Ticket) is not null)];
        Judged[] wrong = [.. compared.Where(item => (verdict(item).Status == SlaStatus.Met) != (fileSays(item.Ticket) == Desk.Kept))];
        return new VerdictCheck(
            compared.Length, compared.Length - wrong.Length, wrong.Length, [.. wrong.Select(item => item.Ticket.Id)],
            [.. wrong.Select(item => new Contradiction(item.Ticket.Id, fileSays(item.Ticket)!, verdict(item).Explain(culture)))]);
    }

    private static AgentScore[] Agents(Judged[] judged, Options options)
    {
        // An overdue ticket counts as missed: who never closes it must not look better for that.
        IncentiveMonth month = Desk.Scheme(options.MinimumN).Evaluate(judged.GroupBy(item => item.Ticket.Agent, StringComparer.Ordinal).Select(group =>
        {
            RatingTally ratings = RatingTally.Count(Desk.Scale, group.Select(item => item.Ticket.Rating));
            Compliance reply = Kept(group.Select(item => item.Reply), ScoreOptions.Default);
            Compliance resolution = Kept(group.Select(item => item.Resolution), ScoreOptions.Default);
            return new StaffFacts(group.Key,
            [
                MeasureFact.Proportion("satisfaction", ratings["4"] + ratings["5"], ratings.Answered),
                MeasureFact.Proportion("reply", reply.Met, reply.Judged + reply.Overdue),
                MeasureFact.Proportion("resolution", resolution.Met, resolution.Judged + resolution.Overdue),
            ]);
        }));
        return [.. month.Scores.Select(score => Shown(score, options.Culture))];
    }

    /// <summary>What is withheld in one table is withheld in all: below the minimum, the own answers and the steps that show them.</summary>
    private static AgentScore Shown(StaffScore score, CultureInfo culture)
    {
        static bool Withheld(MeasureScore part) => part.Observed.N > 0 && part.Observed.N < part.Measure.MinimumN;
        return new AgentScore(
            score.StaffId, score.Score, score.Lower, score.Upper, score.Rank, score.TiedWith,
            [
                .. score.Components.Select(part => new MeasureRate(
                    part.Measure.Code, part.Measure.Name.In(culture), Withheld(part) ? null : part.Observed.Value, part.Observed.N)),
            ],
            score.Components.Any(Withheld) ? null : score.Explain(culture));
    }

    private static string UsualSpelling(IEnumerable<string> spellings) => spellings
        .GroupBy(spelling => spelling, StringComparer.Ordinal)
        .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).First().Key;

    private static string? Show(Instant? time) => time is { } instant ? InstantPattern.ExtendedIso.Format(instant) : null;
}
