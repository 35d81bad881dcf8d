using Csat.Domain;
using NodaTime;
using NodaTime.Text;

internal sealed record Ticket(
    string Id, int Line, string Channel, string Topic, string Agent, string Product,
    Instant Created, Instant? Replied, Instant? Resolved, Instant Latest, string? ReplyVerdict, string? ResolutionVerdict, string? Rating);

internal sealed record RowFinding(int Line, string Ticket, LocalizedText[] Reasons);

/// <summary>The tickets of a file. Every row is accepted or rejected with its line and all its reasons.</summary>
internal sealed class TicketFile
{
    private static readonly string[] Required =
    [
        "Ticket ID", "Source", "Topic", "Agent Name", "Created time", "First response time", "SLA For first response",
        "Resolution time", "SLA For Resolution", "Survey results", "Product group",
    ];

    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public List<Ticket> Tickets { get; } = [];

    public List<RowFinding> Rejections { get; } = [];

    public List<RowFinding> Warnings { get; } = [];

    public int RowsRead { get; private set; }

    public static TicketFile Read(string path)
    {
        CsvFile csv = CsvFile.Read(path, Required);
        var file = new TicketFile();
        foreach (CsvRow row in csv.Rows)
        {
            file.RowsRead++;
            file.AddRow(row, name => csv.Field(row, name));
        }

        return file;
    }

    /// <summary>Reads a local time as UTC. Years outside 1900 to 2199 are no times of tickets.</summary>
    public static bool TryTime(string text, out Instant time)
    {
        ParseResult<LocalDateTime> parsed = LocalDateTimePattern.ExtendedIso.Parse(text);
        bool legal = parsed.Success && parsed.Value.Year is >= 1900 and < 2200;
        time = legal ? parsed.Value.InUtc().ToInstant() : default;
        return legal;
    }

    private void AddRow(CsvRow row, Func<string, string> field)
    {
        // A record of the wrong shape has its fields in the wrong places: no more is said of them.
        if (row.Findings.Length > 0)
        {
            Rejections.Add(new RowFinding(row.Line, field("Ticket ID"), row.Findings));
            return;
        }

        int line = row.Line;
        var reasons = new List<LocalizedText>();
        string Needed(string name)
        {
            string value = field(name);
            if (value.Length == 0)
            {
                reasons.Add(new($"{name} is missing", $"缺少 {name}"));
            }

            return value;
        }

        Instant? Time(string name, bool needed)
        {
            string value = needed ? Needed(name) : field(name);
            if (TryTime(value, out Instant time))
            {
                return time;
            }

            if (value.Length > 0)
            {
                reasons.Add(new(
                    $"{name} is '{value}'; legal: a date and time such as 2023-01-03T09:37:54.000, years 1900 to 2199",
                    $"{name} 为“{value}”；应为日期时间，如 2023-01-03T09:37:54.000，年份 1900 至 2199"));
            }

            return null;
        }

        string id = Needed("Ticket ID");
        string source = Needed("Source");
        string? channel = source.Length == 0 ? null : Desk.Policy.Channels.FirstOrDefault(known => known.Equals(source, StringComparison.OrdinalIgnoreCase));
        if (source.Length > 0 && channel is null)
        {
            string legal = string.Join(", ", Desk.Policy.Channels);
            reasons.Add(new($"Source is '{source}'; legal: {legal}", $"Source 为“{source}”；应为 {legal}"));
        }

        string topic = string.Join(' ', Needed("Topic").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        string agent = Needed("Agent Name");
        string product = Needed("Product group");
        Instant? created = Time("Created time", needed: true);
        Instant? replied = Time("First response time", needed: false);
        Instant? resolved = Time("Resolution time", needed: false);
        Instant? closed = Time("Close time", needed: false);
        string rating = field("Survey results");
        if (rating.Length > 0 && !Desk.Scale.TryFindLevel(rating, out _))
        {
            string legal = string.Join(", ", Desk.Scale.Levels.Select(level => level.Code));
            reasons.Add(new($"Survey results is '{rating}'; legal: {legal} or empty", $"Survey results 为“{rating}”；应为 {legal} 或留空"));
        }

        if (id.Length > 0 && !_ids.Add(id))
        {
            reasons.Add(new($"Ticket ID '{id}' stands in an earlier row too", $"Ticket ID “{id}”在前面的行中已出现"));
        }

        if (reasons.Count > 0)
        {
            Rejections.Add(new RowFinding(line, id, [.. reasons]));
            return;
        }

        var odd = new List<LocalizedText>();
        void Odd(bool found, string en, string zh)
        {
            if (found)
            {
                odd.Add(new(en, zh));
            }
        }

        string? Verdict(string name)
        {
            string value = field(name);
            bool known = value is Desk.Kept or Desk.Broken;
            Odd(!known, $"{name} is '{value}', neither '{Desk.Kept}' nor '{Desk.Broken}': not compared", $"{name} 为“{value}”，既非“{Desk.Kept}”也非“{Desk.Broken}”：不作对照");
            return known ? value : null;
        }

        Odd(replied < created, "answered before it was created", "响应时间早于创建时间");
        Odd(resolved < created, "resolved before it was created", "解决时间早于创建时间");
        Odd(resolved < replied, "resolved before the first reply", "解决时间早于首次响应时间");
        var ticket = new Ticket(
            id, line, channel!, topic, agent, product, created!.Value, replied, resolved,
            new[] { created, replied, resolved, closed }.Max()!.Value,
            Verdict("SLA For first response"), Verdict("SLA For Resolution"), rating.Length > 0 ? rating : null);
        Tickets.Add(ticket);
        if (odd.Count > 0)
        {
            Warnings.Add(new RowFinding(line, id, [.. odd]));
        }
    }
}
