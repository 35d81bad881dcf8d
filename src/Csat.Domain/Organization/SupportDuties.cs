namespace Csat.Domain;

/// <summary>What the departments of the support tier answer for.</summary>
/// <remarks>Rule ORG-02.</remarks>
public static class SupportDuties
{
    /// <summary>The duty of a department of the support tier.</summary>
    /// <param name="function">What the department is there for.</param>
    /// <returns>Its duty.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The value isn't declared.</exception>
    public static LocalizedText DutyOf(SupportFunction function) => function switch
    {
        SupportFunction.Marketing => new("Research into demand is accurate", "需求调研准确"),
        SupportFunction.Operations => new("The network is stable", "网络服务稳定"),
        SupportFunction.CustomerService => new("The front line answers in time", "一线响应及时"),
        _ => throw Throw.Undeclared(function, SupportFunctionLabels.All, nameof(function)),
    };
}
