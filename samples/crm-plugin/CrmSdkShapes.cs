// Stand-ins for the few types of the Dynamics 365 SDK that the plug-in touches, so that this sample builds without it.
// A real project references the SDK package Microsoft.CrmSdk.CoreAssemblies and deletes this file: names and namespace are the SDK's.
using System;
using System.Collections.Generic;

namespace Microsoft.Xrm.Sdk;

/// <summary>What the server calls.</summary>
public interface IPlugin
{
    /// <summary>Runs the plug-in for one message.</summary>
    void Execute(IServiceProvider serviceProvider);
}

/// <summary>The message that is being processed.</summary>
public interface IPluginExecutionContext
{
    /// <summary>The message's parameters; <c>Target</c> is the row that is written.</summary>
    IDictionary<string, object> InputParameters { get; }

    /// <summary>The rows as they were saved before, by the names that the step was registered with.</summary>
    IDictionary<string, Entity> PreEntityImages { get; }

    /// <summary>When the operation began, in UTC.</summary>
    DateTime OperationCreatedOn { get; }
}

/// <summary>A row: column names and their values.</summary>
public sealed class Entity
{
    private readonly Dictionary<string, object?> _attributes = [];

    /// <summary>Creates a row of a table.</summary>
    public Entity(string entityName) => LogicalName = entityName;

    /// <summary>The table's name.</summary>
    public string LogicalName { get; }

    /// <summary>A column's value.</summary>
    public object? this[string attributeName]
    {
        get => _attributes[attributeName];
        set => _attributes[attributeName] = value;
    }

    /// <summary>Whether the row carries a column.</summary>
    public bool Contains(string attributeName) => _attributes.ContainsKey(attributeName);

    /// <summary>A column's value, or the type's default when the row has none.</summary>
    public T? GetAttributeValue<T>(string attributeLogicalName) =>
        _attributes.TryGetValue(attributeLogicalName, out object? value) ? (T?)value : default;
}

/// <summary>Stops the operation and shows the user why.</summary>
public sealed class InvalidPluginExecutionException : Exception
{
    /// <summary>Stops the operation with a message.</summary>
    public InvalidPluginExecutionException(string message, Exception exception)
        : base(message, exception)
    {
    }

    /// <summary>Stops the operation with a message.</summary>
    public InvalidPluginExecutionException(string message)
        : base(message)
    {
    }
}
