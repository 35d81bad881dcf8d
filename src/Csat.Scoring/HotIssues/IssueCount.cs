using NodaTime;

namespace Csat.Scoring;

/// <summary>What is counted of one issue.</summary>
internal sealed class IssueCount(HotIssueKey key)
{
    private readonly HashSet<string> _customers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _previous = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (LocalDate Day, string Text)> _texts = new(StringComparer.Ordinal);

    public HotIssueKey Key => key;

    public long Customers => _customers.Count;

    public long PreviousCustomers => _previous.Count;

    public long Complaints { get; private set; }

    public void Add(string customer, HotIssueRecord complaint)
    {
        Complaints++;
        _customers.Add(customer);
        if (string.IsNullOrWhiteSpace(complaint.Evidence))
        {
            return;
        }

        // The latest; of one day the first in ordinal order: the order of the rows says nothing.
        (LocalDate Day, string Text) text = (complaint.Day, complaint.Evidence!);
        if (!_texts.TryGetValue(customer, out (LocalDate Day, string Text) known)
            || text.Day > known.Day
            || (text.Day == known.Day && string.CompareOrdinal(text.Text, known.Text) < 0))
        {
            _texts[customer] = text;
        }
    }

    public void AddPrevious(string customer) => _previous.Add(customer);

    /// <summary>The latest words, one a customer, none twice.</summary>
    public IReadOnlyList<string> Evidence(int most) => Array.AsReadOnly(
    [
        .. _texts.OrderByDescending(pair => pair.Value.Day).ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => pair.Value.Text).Distinct(StringComparer.Ordinal).Take(most),
    ]);
}
