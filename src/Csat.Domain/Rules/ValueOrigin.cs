namespace Csat.Domain;

/// <summary>Who gives a value.</summary>
public enum ValueOrigin
{
    /// <summary>The cited source gives it.</summary>
    Source = 0,

    /// <summary>This library's default, where the source leaves it open.</summary>
    Default = 1,
}
