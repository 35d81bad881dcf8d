using System.Globalization;
using Csat.Domain;
using NodaTime;

namespace Csat.Scoring;

/// <summary>Complaints put together by issue, with what couldn't be used.</summary>
internal sealed class HotIssueRows
{
    private readonly Dictionary<HotIssueKey, IssueCount> _issues = [];
    private readonly List<Finding> _findings = [];
    private readonly HashSet<string> _customers = new(StringComparer.Ordinal);
    private readonly HotIssueOptions _options;
    private readonly DateInterval? _period;
    private readonly DateInterval? _previous;

    public HotIssueRows(IEnumerable<HotIssueRecord> complaints, DateInterval? period, DateInterval? previous, HotIssueOptions options)
    {
        (_period, _previous, _options) = (period, previous, options);
        foreach (HotIssueRecord complaint in Throw.IfNull(complaints))
        {
            Add(complaint, $"{nameof(complaints)}[{Given.ToString(CultureInfo.InvariantCulture)}]");
            Given++;
        }
    }

    public long Given { get; private set; }

    /// <summary>Complaints of the period; without one all that can be used.</summary>
    public long Counted { get; private set; }

    /// <summary>Complaints of the period before.</summary>
    public long PreviousCounted { get; private set; }

    /// <summary>Complaints of other days.</summary>
    public long Outside => Given - Rejected - Counted - PreviousCounted;

    public long Rejected { get; private set; }

    /// <summary>Different customers of the period.</summary>
    public long Customers => _customers.Count;

    public IReadOnlyList<Finding> Findings => _findings.AsReadOnly();

    public IEnumerable<IssueCount> Issues => _issues.Values;

    private void Add(HotIssueRecord? complaint, string path)
    {
        HotIssueKey key = KeyOf(complaint);
        if (!IsUsable(complaint, key, path))
        {
            Rejected++;
            return;
        }

        bool isNow = _period is null || _period.Contains(complaint!.Day);
        bool isBefore = !isNow && _previous is not null && _previous.Contains(complaint!.Day);
        if (isNow || isBefore)
        {
            Count(complaint!, key, isNow);
        }
    }

    private void Count(HotIssueRecord complaint, HotIssueKey key, bool isNow)
    {
        if (!_issues.TryGetValue(key, out IssueCount? issue))
        {
            _issues.Add(key, issue = new(key));
        }

        string customer = complaint.CustomerId.Trim();
        if (isNow)
        {
            Counted++;
            _customers.Add(customer);
            issue.Add(customer, complaint);
        }
        else
        {
            PreviousCounted++;
            issue.AddPrevious(customer);
        }
    }

    private bool IsUsable(HotIssueRecord? complaint, HotIssueKey key, string path)
    {
        if (complaint is null)
        {
            Find(path, "the complaint is missing; legal: a complaint", "该条目缺失；须为一条投诉");
            return false;
        }

        bool hasCustomer = !string.IsNullOrWhiteSpace(complaint.CustomerId);
        if (!hasCustomer)
        {
            Find(path + ".customerId", "the customer's id is blank; legal: an id, for customers are counted", "客户标识为空；须填写，因为按客户计数");
        }

        if (key.IsEmpty)
        {
            Find(path, $"none of {_options.By} is given; legal: at least one", $"{_options.By} 均未给出；须至少给出一项");
        }

        return hasCustomer && !key.IsEmpty;
    }

    private HotIssueKey KeyOf(HotIssueRecord? complaint) => new(
        Part(HotIssueParts.Cause, complaint?.Cause), Part(HotIssueParts.Product, complaint?.Product), Part(HotIssueParts.Area, complaint?.Area));

    private string? Part(HotIssueParts part, string? text) => (_options.By & part) == 0 || string.IsNullOrWhiteSpace(text) ? null : text!.Trim();

    private void Find(string path, string en, string zh) => _findings.Add(new(path, new(en, zh)));
}
