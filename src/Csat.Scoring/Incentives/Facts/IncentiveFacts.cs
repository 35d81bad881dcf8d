namespace Csat.Scoring;

/// <summary>A period's facts: what <see cref="IncentiveScheme.Evaluate(IncentiveFacts)"/> takes.</summary>
/// <remarks>Data: nothing is refused here, the evaluation lists every fault of all facts. All lists are copied; their order changes no bit of the result.</remarks>
public sealed partial record IncentiveFacts
{
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
}
