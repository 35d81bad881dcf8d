using NodaTime;

namespace Csat.Scoring;

/// <summary>A period's facts: what <see cref="IncentiveScheme.Evaluate(IncentiveFacts)"/> takes.</summary>
/// <remarks>Data: nothing is refused here, the evaluation lists every fault of all facts. All lists are copied; their order changes no bit of the result.</remarks>
public sealed partial record IncentiveFacts
{
    private static readonly Dictionary<string, ImprovementPlanState> NoPlans = new(StringComparer.Ordinal);

    /// <summary>One entry a person.</summary>
    public required IReadOnlyList<StaffFacts> Staff
    {
        get;
        init => field = value is null ? [] : Array.AsReadOnly([.. value]);
    }

    /// <summary>The units that people are linked to, one entry each.</summary>
    /// <value>Default none.</value>
    public IReadOnlyList<UnitFacts> Units
    {
        get;
        init => field = value is null ? [] : Array.AsReadOnly([.. value]);
    } = [];

    /// <summary>All orders of the period, whether or not they can be judged: they feed the scheme's order measure and are paid one by one.</summary>
    /// <value>Default none.</value>
    public IReadOnlyList<IncentiveOrder> Orders
    {
        get;
        init => field = value is null ? [] : Array.AsReadOnly([.. value]);
    } = [];

    /// <summary>The period's complaints and who is held responsible; they cost points where the scheme says so.</summary>
    /// <value>Default none.</value>
    public IReadOnlyList<ChargedComplaint> Complaints
    {
        get;
        init => field = value is null ? [] : Array.AsReadOnly([.. value]);
    } = [];

    /// <summary>The month that the facts are of; needed for red lines and plans to improve.</summary>
    /// <value>Default <see langword="null"/>.</value>
    public YearMonth? Month { get; init; }

    /// <summary>The day on which the month is judged: what happened after it isn't known on it. Needed for red lines.</summary>
    /// <value>Default <see langword="null"/>.</value>
    public LocalDate? AsOf { get; init; }

    /// <summary>The accusations of having crossed a red line, of any month.</summary>
    /// <value>Default none.</value>
    public IReadOnlyList<RedLineEvent> RedLineEvents
    {
        get;
        init => field = value is null ? [] : Array.AsReadOnly([.. value]);
    } = [];

    /// <summary>Where everybody's plan to improve stood before the month, by staff id; who isn't there starts.</summary>
    /// <value>Default none.</value>
    public IReadOnlyDictionary<string, ImprovementPlanState> ImprovementPlans { get; init; } = NoPlans;
}
